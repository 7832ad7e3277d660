// The pictures and short films that stand in the repository.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const mediaFolder = join('test', 'workbench', 'office', 'media');

export const storedMedia = (name: string): Uint8Array => readFileSync(join(mediaFolder, name));
