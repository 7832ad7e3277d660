// The same words for readers whose locale is English. A missing key does not compile.
import type { panelWordsId } from './panel-words.id';

type V = Readonly<Record<string, string | number>>;

export const panelWordsEn: typeof panelWordsId = {
  loading: 'Loading',
  working: 'Working',
  tryAgain: 'Try again',
  copy: 'Copy',
  copied: 'Copied',
  close: 'Close',
  optional: 'optional',
  notReached: (v: V) =>
    `The workbook cannot be reached. Check the internet connection. If several Google accounts are signed in to this browser, open the workbook in a profile with the office account alone. (${v.why})`,
};
