// Where a content goes, as the panel shows it: the row's own choice or the form's default, and each account's way there.

import { defaultPlatforms, fileIdIn, guessForm, isFilm, parseFileRefs } from '../../../domain/content/content';
import { accountsOf, wayOf } from '../../../domain/office/account';
import type { Form, Platform, Status } from '../../../domain/words';
import type { FileView } from '../../known-files';
import type { SidebarStart } from '../../open-content';
import type { Draft } from './draft';

const editable: readonly (Status | null)[] = [null, 'planning', 'drafting', 'returned', 'failed', 'cancelled'];
/** What was submitted is not changed by the way: staff withdraw it first. */
export const isEditable = (status: Status | null): boolean => editable.includes(status);

/** The file a reference means, as far as the panel has heard of it. */
export function fileNamed(draft: Draft, ref: string): FileView | undefined {
  const id = fileIdIn(ref);
  if (id !== undefined) return draft.files.get(id);
  return [...draft.files.values()].find((file) => file.name === ref);
}

export const chosenFiles = (draft: Draft): FileView[] =>
  parseFileRefs(draft.state.fields.files).flatMap((ref) => fileNamed(draft, ref) ?? []);

export const formOf = (draft: Draft): Form | null => {
  const files = chosenFiles(draft);
  return draft.state.fields.form ?? (files.length === 0 ? null : guessForm(files));
};

export function platformsOf(draft: Draft, { accounts }: SidebarStart): Platform[] {
  const { platforms } = draft.state.fields;
  if (platforms.length > 0) return platforms;
  return defaultPlatforms(chosenFiles(draft)).filter((platform) => accountsOf(accounts, [platform]).length > 0);
}

/** TikTok wants its choices made by a person for every film that an app posts there. */
export const tiktokAccount = (draft: Draft, { accounts }: SidebarStart) => {
  const files = chosenFiles(draft);
  if (!files.some(isFilm)) return undefined;
  return accountsOf(accounts, ['tiktok']).find((account) => wayOf(account, files) === 'automatic');
};
