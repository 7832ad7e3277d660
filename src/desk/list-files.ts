// The office folder, a dozen files at a time, newest first, for the sidebar to choose from.
import * as z from 'zod/mini';
import { type FileView, fileView, readFiles } from './known-files';
import { needRole, openDesk } from './office';

export const filesShape = z.strictObject({
  query: z.string().check(z.maxLength(200)),
  from: z.number().check(z.int(), z.minimum(0), z.maximum(10_000)),
});

export interface FilePage {
  readonly files: readonly FileView[];
  /** All that match. */
  readonly count: number;
}

const pageSize = 12;

export function listFiles({ query, from }: z.infer<typeof filesShape>): FilePage {
  const office = openDesk();
  needRole(office, 'staff', 'team_lead');
  const parts = query.toLowerCase().split(/\s+/);
  const found = readFiles(office, 'with_pictures').filter(({ name }) =>
    parts.every((part) => name.toLowerCase().includes(part)),
  );
  return { files: found.slice(from, from + pageSize).map(fileView), count: found.length };
}
