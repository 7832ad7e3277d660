// Google's enums: values compare by identity and print as their name.
import { surface } from './surface';

export interface EnumValue<N extends string = string> {
  name(): N;
  toString(): N;
  ordinal(): number;
  compareTo(other: EnumValue): number;
  toJSON(): N;
}

export type EnumType<N extends string> = { readonly [K in N]: EnumValue<K> };

/** Make enums once, at module level, so that `ScriptApp.AuthMode.FULL === e.authMode` holds wherever either came from. */
export function enumType<N extends string>(type: string, names: readonly N[]): EnumType<N> {
  const entries = names.map((name, ordinal) => [name, enumValue(type, name, ordinal)]);
  return surface(type, Object.fromEntries(entries) as EnumType<N>);
}

function enumValue<N extends string>(type: string, name: N, ordinal: number): EnumValue<N> {
  return surface<EnumValue<N>>(
    type,
    {
      name: () => name,
      toString: () => name,
      ordinal: () => ordinal,
      compareTo: (other) => ordinal - other.ordinal(),
      toJSON: () => name,
    },
    name,
  );
}
