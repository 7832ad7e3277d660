// google.script inside a script's page. It is sent into the frame as source text, so it stands alone.

/** documented: D/guides/html/reference/run and host: handlers are set on a new runner each, `undefined` in an array
 * becomes null, functions, dates and elements are refused. */
export function googleScript(): void {
  type Handler = (value: unknown, user?: unknown) => void;
  interface Handlers {
    success?: Handler;
    failure?: Handler;
    user?: unknown;
  }
  const waiting = new Map<number, Handlers>();
  let lastId = 0;
  const say = (message: object) => parent.postMessage(message, '*');

  const legal = (value: unknown, depth = 0): boolean => {
    if (value === null || value === undefined || ['string', 'number', 'boolean'].includes(typeof value)) return true;
    if (typeof value !== 'object' || depth > 50) return false;
    if (Array.isArray(value)) return value.every((item) => legal(item, depth + 1));
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return false;
    return Object.values(value).every((item) => legal(item, depth + 1));
  };

  const runner = (handlers: Handlers): object =>
    new Proxy(
      {},
      {
        get(_target, name) {
          if (name === 'withSuccessHandler') return (success: Handler) => runner({ ...handlers, success });
          if (name === 'withFailureHandler') return (failure: Handler) => runner({ ...handlers, failure });
          if (name === 'withUserObject') return (user: unknown) => runner({ ...handlers, user });
          return (...values: unknown[]) => {
            if (!values.every((value) => legal(value)))
              throw new TypeError(
                `Failed due to illegal value in property: ${values.findIndex((value) => !legal(value))}`,
              );
            lastId += 1;
            waiting.set(lastId, handlers);
            // As JSON: an `undefined` in an array becomes null, one in an object is left out.
            say({ siar: 'call', id: lastId, name: String(name), arguments: JSON.parse(JSON.stringify(values)) });
          };
        },
      },
    );

  addEventListener('message', ({ data, source }) => {
    if (source !== parent || data?.siar !== 'result') return;
    const handlers = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) handlers?.success?.(data.value ?? null, handlers.user);
    else if (handlers?.failure)
      handlers.failure(Object.assign(new Error(data.error), { name: 'ScriptError' }), handlers.user);
    else console.error(data.error);
  });
  // Links of the page open where this machine serves them; the frame itself never goes elsewhere.
  addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a[href]');
    const address = link?.getAttribute('href');
    if (!address || address.startsWith('#') || address.startsWith('javascript:')) return;
    event.preventDefault();
    say({ siar: 'follow', address });
  });
  const size = (siar: string) => (pixels: number) => say({ siar, pixels });
  Object.assign(globalThis, {
    google: {
      script: {
        run: runner({}),
        host: {
          close: () => say({ siar: 'close' }),
          setHeight: size('height'),
          setWidth: size('width'),
          origin: location.origin,
          editor: { focus: () => {} },
        },
      },
    },
  });
}
