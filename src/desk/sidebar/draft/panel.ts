// What all parts of the panel share: who is here, the content that is open, and whether it may be changed.
import { formatTime, zoneName } from '../../../domain/text/dates';
import type { FilePage } from '../../list-files';
import type { SidebarStart } from '../../open-content';
import { language } from '../shared/language';
import type { Draft } from './draft';

export interface Panel {
  readonly start: SidebarStart;
  readonly draft: Draft;
  /** The newest files of the office folder. */
  readonly newest: FilePage;
  /** May be changed now, by this person. */
  readonly isOpen: boolean;
}

/** `14.30 WIB` of the workbook. */
export const clockTime = (at: number, { utcOffsetMinutes }: SidebarStart): string =>
  `${formatTime(at, utcOffsetMinutes, language)} ${zoneName(utcOffsetMinutes)}`;
