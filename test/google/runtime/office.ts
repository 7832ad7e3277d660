// A small world for the tests of the runtime: three people, one spreadsheet, and scripts of a few lines bound to it.
import type { Person } from '../../workbench/google/contract';
import { createWorld, type WorldOptions } from '../../workbench/google/create-world';
import type { SourceFile } from '../../workbench/google/project';
import type { World } from '../../workbench/google/world';

export const owner: Person = { email: 'pemilik@gmail.com', name: 'Pemilik', kind: 'consumer', locale: 'id' };
export const staff: Person = { email: 'sari@gmail.com', name: 'Sari', kind: 'consumer', locale: 'id' };
export const viewer: Person = { email: 'tamu@gmail.com', name: 'Tamu', kind: 'consumer', locale: 'en_GB' };

export const allScopes = [
  'spreadsheets',
  'drive',
  'script.external_request',
  'script.scriptapp',
  'script.send_mail',
  'script.container.ui',
  'userinfo.email',
];

export interface Manifest {
  oauthScopes?: string[];
  timeZone?: string;
  advanced?: { userSymbol: string; serviceId: string; version: string }[];
}

export function files(code: string, manifest: Manifest = {}, pages: Record<string, string> = {}): SourceFile[] {
  const { oauthScopes = allScopes, timeZone = 'Asia/Jakarta', advanced = [] } = manifest;
  const source = JSON.stringify({
    timeZone,
    runtimeVersion: 'V8',
    oauthScopes: oauthScopes.map((scope) => `https://www.googleapis.com/auth/${scope}`),
    dependencies: { enabledAdvancedServices: advanced },
  });
  return [
    { name: 'appsscript', type: 'JSON', source },
    { name: 'Code', type: 'SERVER_JS', source: code },
    ...Object.entries(pages).map(([name, html]): SourceFile => ({ name, type: 'HTML', source: html })),
  ];
}

export interface SmallOffice {
  world: World;
  bookId: string;
  scriptId: string;
}

/** `code` is bound to the owner's spreadsheet, which staff may edit and the viewer may read. */
export function smallOffice(code: string, manifest: Manifest = {}, options: WorldOptions = {}): SmallOffice {
  const world = createWorld({ people: [owner, staff, viewer], ...options });
  const bookId = 'book-1';
  world.books.create(owner.email, 'Buku', { id: bookId });
  world.files.share(bookId, staff.email, 'editor');
  world.files.share(bookId, viewer.email, 'viewer');
  const { scriptId } = world.projects.create(owner.email, {
    name: 'Skrip',
    boundTo: bookId,
    files: files(code, manifest),
  });
  return { world, bookId, scriptId };
}

/** Runs `main` from the editor as the owner and answers what it returned; an error of the script is thrown. */
export function returned(code: string, manifest?: Manifest, options?: WorldOptions): unknown {
  const { world, scriptId } = smallOffice(`function main() { ${code} }`, manifest, options);
  const outcome = world.editorRun(owner.email, scriptId, 'main');
  if (outcome.error !== undefined) throw new Error(`${outcome.error.name}: ${outcome.error.message}`);
  return outcome.value;
}
