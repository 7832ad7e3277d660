// The English words as they are shipped, for tests that run the sources.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As each wing's Google adapter reads it (src/google/words.ts). */
export const builtEnglish = (): string => readFileSync(join('build', 'dist', 'engine', 'en.html'), 'utf8');
