// The very files that clasp pushes, as the two script projects' sources.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { SourceFile } from '../google/project';

const types: Readonly<Record<string, SourceFile['type']>> = { '.js': 'SERVER_JS', '.html': 'HTML', '.json': 'JSON' };

export function bundleFiles(wing: 'desk' | 'engine'): SourceFile[] {
  const folder = join('build/dist', wing);
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: run "npm run build" first.`);
  return readdirSync(folder).flatMap((file) => {
    const type = types[extname(file)];
    return type
      ? [{ name: basename(file, extname(file)), type, source: readFileSync(join(folder, file), 'utf8') }]
      : [];
  });
}
