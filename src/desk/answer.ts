// What a page of ours gets back: the value, or the words to show. Whoever has the sheet can call these functions from a
// browser's console with anything at all, so the shape of what is given is checked here, before any work.
// https://developers.google.com/apps-script/guides/html/reference/run
import * as z from 'zod/mini';
import { say } from '../i18n/say';
import { readerLanguage } from './office';
import { Told, wordsFor } from './run';

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly words: string };

/** A call without an argument gives `undefined`; the values that come back are JSON. */
export function answer<S extends z.ZodMiniType, T>(
  shape: S,
  given: unknown,
  work: (asked: z.infer<S>) => T,
): Answer<T> {
  try {
    const asked = z.safeParse(shape, given);
    if (!asked.success) throw new Told(say(readerLanguage()).desk.askedWrongly);
    return { ok: true, value: work(asked.data) };
  } catch (error) {
    return { ok: false, words: wordsFor(error, readerLanguage()) };
  }
}
