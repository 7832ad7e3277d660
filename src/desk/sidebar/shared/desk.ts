// The page's only way out: google.script.run, typed by what src/desk/main.ts exports. Ten calls may run at once; Google queues the rest.
// https://developers.google.com/apps-script/guides/html/reference/run
import type { Answer } from '../../answer';
import type * as main from '../../main';
import { words } from './language';

type Desk = typeof main;
type Callable = { [K in keyof Desk]: ReturnType<Desk[K]> extends Answer<unknown> ? K : never }[keyof Desk];
type Value<A> = A extends { readonly ok: true; readonly value: infer V } ? V : never;

interface Runner {
  withSuccessHandler(done: (value: unknown) => void): Runner;
  withFailureHandler(failed: (error: Error) => void): Runner;
  readonly [name: string]: unknown;
}
interface Host {
  readonly run: Runner;
  readonly host: { close(): void };
}
declare const google: { readonly script: Host };

/** Carries the sentence the person is to read. */
export class Refused extends Error {}
/** The call never got through, or its answer did not: worth another try. */
export class NotReached extends Refused {}

/** Rejects with `Refused`. */
export const callDesk = <K extends Callable>(
  name: K,
  ...given: Parameters<Desk[K]>
): Promise<Value<ReturnType<Desk[K]>>> =>
  new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((value) => {
        const answer = value as Answer<Value<ReturnType<Desk[K]>>>;
        if (answer.ok) resolve(answer.value);
        else reject(new Refused(answer.words));
      })
      .withFailureHandler((error) => reject(new NotReached(words.notReached({ why: error.message }))));
    (runner[name] as (...values: unknown[]) => void)(...given);
  });

export const closePage = (): void => google.script.host.close();

export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
