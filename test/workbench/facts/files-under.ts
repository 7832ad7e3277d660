import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All files below `folder` whose names end so, sorted. */
export const filesUnder = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();
