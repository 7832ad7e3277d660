// What a person needs for the posts that are left to people: one item an account, in the order of the submission.
import { isFilm } from '../../domain/content/content';
import { captionFor } from '../../domain/content/submission';
import { valueIn as fieldValue } from '../../domain/review/past';
import { formatDateTime } from '../../domain/text/dates';
import type { KitItem } from '../../domain/upload/kit';
import type { Package } from '../../domain/upload/package';
import { linkTo } from '../../google/drive';
import { type Language, say } from '../../i18n/say';
import { sayValue } from '../../i18n/say-changes';
import { platformWords } from '../../i18n/vocabulary';
import type { Target, Truth } from '../truth';

export const isHandedOver = (target: Target): boolean => target.state === 'handed_over';

/** The upload itself is done: it waits in the app of the platform. A post that is all a person's own work has no phase. */
const isDraft = (target: Target): boolean => target.phase !== '';

export function kitItems(
  truth: Truth,
  pack: Package,
  targets: readonly Target[],
  language: Language = 'id',
): KitItem[] {
  return pack.snapshot.accounts.flatMap((accountId): KitItem[] => {
    const target = targets.find((one) => one.accountId === accountId);
    const account = truth.accounts.find((one) => one.accountId === accountId);
    return target && account ? [itemOf(truth, pack, target, account, language)] : [];
  });
}

function itemOf(
  truth: Truth,
  pack: Package,
  target: Target,
  { platform, handle }: Truth['accounts'][number],
  language: Language,
): KitItem {
  const { note } = say(language);
  const { snapshot, copies } = pack;
  const offset = truth.settings.utcOffsetMinutes;
  const names = { platform: platformWords[platform][language], account: handle };
  const todo = isDraft(target) ? note.kitDraft(names) : note.kitPost(names);
  const world = { accounts: truth.accounts, utcOffsetMinutes: offset };
  const settings = platform === 'tiktok' ? sayValue('tiktok', fieldValue(snapshot, 'tiktok'), world, language) : '';
  // Films carry no alternative text anywhere, and TikTok has none for pictures.
  const hasAltText = platform !== 'tiktok' && !copies.some(isFilm);
  return {
    platform,
    handle,
    todo: settings === '' ? todo : `${todo} ${note.kitTiktok({ settings })}`,
    when: snapshot.publishAt === null ? note.kitNow : formatDateTime(Date.parse(snapshot.publishAt), offset, language),
    files: isDraft(target) ? [] : copies.map((copy) => ({ name: copy.name, link: linkTo(copy.fileId) })),
    caption: captionFor(snapshot, platform),
    altText: hasAltText ? snapshot.altText : '',
  };
}
