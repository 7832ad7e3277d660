// What the review panel shows: the very submission, where it goes and how, and what earlier versions were. One hidden cell of its row.

import type { Snapshot } from '../content/submission';
import type { Account } from '../office/account';
import { canonicalJson, type Json } from '../text/canonical-json';
import type { AccountMode } from '../words';
import { cutPast, type Past } from './past';

export type PanelAccount = Pick<Account, 'accountId' | 'platform' | 'handle'>;

export interface ReviewPanel {
  readonly schema: 1;
  readonly snapshot: Snapshot;
  /** Where it goes, and whether the engine posts it there or a person does. */
  readonly accounts: readonly (PanelAccount & { readonly way: AccountMode })[];
  /** Where the version before went besides. */
  readonly former: readonly PanelAccount[];
  /** Drive ids of the engine's own copies, in the order of the snapshot's files. */
  readonly copies: readonly string[];
  readonly past: Past;
}

/** Google's limit is 50,000 characters a cell. */
const maxPanelChars = 49_000;

/** As it stands in the cell: what is earlier goes first when not all of it fits; '' when not even the submission does. */
export function panelText(panel: ReviewPanel): string {
  const past = cutPast(panel.past);
  const texts = [panel, { ...panel, past }, { ...panel, past: { ...past, notes: [] } }].map((one) =>
    canonicalJson(one as unknown as Json),
  );
  return texts.find((text) => text.length <= maxPanelChars) ?? '';
}
