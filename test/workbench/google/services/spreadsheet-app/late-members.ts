// Big service objects in parts, each built when one of its members is first touched: a Range has a hundred methods and a
// script makes thousands of ranges.

const held = Symbol('held');

interface Held<C> {
  [held]: { context: C; made: (Record<string, unknown> | undefined)[] };
}

/** Answers a maker of objects that have the members of all parts. The parts must name the same members for every context. */
export function lateMembers<C>(parts: readonly ((context: C) => object)[]): (context: C) => object {
  let prototype: object | undefined;
  const part = (holder: Held<C>, index: number): Record<string, unknown> => {
    const { context, made } = holder[held];
    made[index] ??= { ...parts[index]?.(context) };
    return made[index];
  };
  const describe = (context: C): object => {
    const described = {};
    parts.forEach((make, index) => {
      for (const name of Object.keys(make(context))) {
        Object.defineProperty(described, name, {
          enumerable: true,
          get(this: Held<C>) {
            return part(this, index)[name];
          },
        });
      }
    });
    return described;
  };
  return (context) => {
    prototype ??= describe(context);
    return Object.assign(Object.create(prototype) as object, { [held]: { context, made: [] } });
  };
}
