// The one way texts from outside become typed values: cells with JSON, properties, HTTP answers, page arguments.
// zod/mini, because a bundle must stay small; jitless, because Apps Script forbids nothing but promises nothing about `new Function`.
import * as z from 'zod/mini';

z.config({ jitless: true });

/** The value a JSON text holds, or undefined when it is no JSON or has another shape. */
export function parseJson<S extends z.ZodMiniType>(schema: S, text: string): z.infer<S> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const result = z.safeParse(schema, value);
  return result.success ? result.data : undefined;
}
