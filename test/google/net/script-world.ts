// One standalone script whose code a test writes line by line, for what needs no spreadsheet: HTTP and Drive.
import type { Person, Site } from '../../workbench/google/contract';
import { createWorld, type WorldOptions } from '../../workbench/google/create-world';
import type { Outcome } from '../../workbench/google/executions';
import type { World } from '../../workbench/google/world';

export const owner: Person = { email: 'pemilik@kantor.go.id', name: 'Pemilik', kind: 'workspace', locale: 'id' };
export const staff: Person = { email: 'sari@gmail.com', name: 'Sari', kind: 'consumer', locale: 'id' };
export const lead: Person = { email: 'budi@gmail.com', name: 'Budi', kind: 'consumer', locale: 'id' };

export const text = (body: string): Uint8Array => new TextEncoder().encode(body);
export const read = (body: Uint8Array): string => new TextDecoder().decode(body);

/** Answers what it was asked, as JSON; the body as Latin-1 so that every byte shows. */
export const echo: Site = ({ method, url, headers, body }) => ({
  status: 200,
  headers: { 'Content-Type': 'application/json', 'X-Two': ['1', '2'] },
  body: text(JSON.stringify({ method, url, headers, body: Buffer.from(body).toString('latin1') })),
});

export interface ScriptWorld {
  world: World;
  scriptId: string;
  /** Runs these lines as a function of the script; `return` answers. */
  run(code: string, as?: Person): Outcome;
  /** The same, for lines that must not fail. */
  value(code: string, as?: Person): unknown;
  /** 'Exception: text' of lines that must fail. */
  refusal(code: string, as?: Person): string;
}

export function scriptWorld(
  manifest: { oauthScopes?: string[]; urlFetchWhitelist?: string[] } = {},
  options: WorldOptions = {},
): ScriptWorld {
  const world = createWorld({ people: [owner, staff, lead], ...options });
  const { oauthScopes = ['drive', 'script.external_request'], urlFetchWhitelist } = manifest;
  const source = JSON.stringify({
    timeZone: 'Asia/Jakarta',
    runtimeVersion: 'V8',
    oauthScopes: oauthScopes.map((scope) => `https://www.googleapis.com/auth/${scope}`),
    ...(urlFetchWhitelist && { urlFetchWhitelist }),
    dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
  });
  const files = (code: string) => [
    { name: 'appsscript', type: 'JSON' as const, source },
    { name: 'Code', type: 'SERVER_JS' as const, source: `function main() { ${code} }` },
  ];
  const scripts = new Map(
    [owner, staff, lead].map(({ email }) => [email, world.projects.create(email, { name: 'Skrip', files: files('') })]),
  );
  const run = (code: string, as = owner): Outcome => {
    const project = scripts.get(as.email);
    if (project === undefined) throw new Error(`${as.email} has no script here`);
    world.projects.changeSource(as.email, project.scriptId, files(code));
    return world.editorRun(as.email, project.scriptId, 'main');
  };
  return {
    world,
    scriptId: scripts.get(owner.email)?.scriptId ?? '',
    run,
    value(code, as) {
      const { error, value } = run(code, as);
      if (error !== undefined) throw new Error(`${error.name}: ${error.message}\n${error.stack}`);
      return value;
    },
    refusal(code, as) {
      const { error, value } = run(code, as);
      if (error === undefined) throw new Error(`Nothing was refused: ${JSON.stringify(value)}`);
      return `${error.name}: ${error.message}`;
    },
  };
}
