// A template with its values: `{name}` as it is, `{bytes:megabytes}` as the language writes it.
import { formats } from './formats';

export type Values = Readonly<Record<string, string | number>>;

const english = new Map(Object.entries(formats.en));

export const fill = (template: string, values: Values): string =>
  template.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, format?: string) => {
    const value = values[name];
    return english.get(format ?? '')?.(value) ?? String(value);
  });
