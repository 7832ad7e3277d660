// The compiler's word that our services look like Google's: every factory ends in `satisfies Simulated<GoogleAppsScript...>`.
// Names newer than the type package are declared in newer-names.d.ts, each with its source.

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The type package numbers the values of an enum; Google and we hand out objects. */
type IsEnum<R> = [R] extends [number] ? (Same<R, number> extends true ? false : true) : false;

/**
 * Numbers, texts and dates must be just that, or null where there is none; any object may stand for an object, because it is
 * simulated in part.
 */
type Answer<R> = unknown extends R
  ? unknown
  : IsEnum<R> extends true
    ? object
    : R extends string | number | boolean | null | undefined | Date
      ? R | null
      : R extends readonly (infer E)[]
        ? readonly Answer<E>[]
        : R extends object
          ? object
          : unknown;

/** Only members that Google's object has, and answers of the kind it gives. */
export type Simulated<T> = {
  readonly [K in keyof T]?: T[K] extends (...args: never[]) => infer R ? (...args: unknown[]) => Answer<R> : unknown;
};
