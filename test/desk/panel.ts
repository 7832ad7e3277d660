// The sidebar in the hands of a test: its calls, as the page makes them, with one person's rights.
import { isServiceCall } from '../workbench/google/calls';
import type { Who } from '../workbench/office/contract';
import type { PlayedOffice } from '../workbench/office/played-office';

export type Told = { readonly ok: true; readonly value: never } | { readonly ok: false; readonly words: string };

/** From the menu, which is where a person consents to the script for the first time. */
export function openPanel(office: PlayedOffice, who: Who = 'staff'): void {
  const seat = office.seat(who);
  seat.open();
  const shown = seat.menu('SOP Media Sosial', 'Buka panel konten');
  if (!shown.some((one) => one.kind === 'page')) throw new Error(JSON.stringify(shown));
}

/** What a page gets; a call that the desk itself throws at is a bug of the desk. */
export function askDesk(office: PlayedOffice, name: string, given: unknown, who: Who = 'staff'): Told {
  const { value, error } = office.seat(who).call(name, given);
  if (error !== undefined) throw new Error(error);
  return value as Told;
}

/** The value of a call that must go well. */
export function ask<T>(office: PlayedOffice, name: string, given: unknown, who: Who = 'staff'): T {
  const told = askDesk(office, name, given, who);
  if (!told.ok) throw new Error(told.words);
  return told.value as T;
}

/** The words of a call that must be refused. */
export function refusal(office: PlayedOffice, name: string, given: unknown, who: Who = 'staff'): string {
  const told = askDesk(office, name, given, who);
  if (told.ok) throw new Error(`${name} went well`);
  return told.words;
}

export const contentNo = 'K261123-7QXM';

export interface Saved {
  readonly savedAt: number;
  readonly staff: string;
  readonly theirs: Record<string, unknown>;
  readonly left: string[];
  readonly problems: { field: string; words: string; isMissing: boolean }[];
  readonly files: { name: string; width: number | null }[];
}

/** A save of texts: what the page showed, and what was typed. */
export const save = (
  office: PlayedOffice,
  changes: Readonly<Record<string, readonly [from: unknown, to: unknown]>>,
  { isNew = true, who = 'staff' as Who, number = contentNo } = {},
): Saved =>
  ask(
    office,
    'saveDraft',
    {
      contentNo: number,
      isNew,
      changes: Object.fromEntries(Object.entries(changes).map(([key, [from, to]]) => [key, { from, to }])),
    },
    who,
  );

/** Service calls of one act. */
export function callsOf(office: PlayedOffice, act: () => void): number {
  let calls = 0;
  office.world.faults.afterCall = (_run, call) => {
    if (call.free !== true && isServiceCall(call)) calls += 1;
  };
  act();
  office.world.faults.afterCall = undefined;
  return calls;
}
