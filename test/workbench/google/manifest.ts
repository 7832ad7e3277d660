// Reads appsscript.json as strictly as a push would.
import { fullScope } from './scopes';

export interface Manifest {
  timeZone: string;
  oauthScopes: string[];
  enabledAdvancedServices: { userSymbol: string; serviceId: string; version: string }[];
  /** Null: every address may be fetched. */
  urlFetchWhitelist: string[] | null;
}

/** With no `oauthScopes` Google reads the needed scopes from the code; that is not simulated, so a project here must list them. */
export function parseManifest(files: readonly { name: string; type: string; source: string }[]): Manifest {
  const file = files.find((one) => one.name === 'appsscript' && one.type === 'JSON');
  if (file === undefined) throw new Error('A script project needs its manifest, appsscript.json');
  const json = record(JSON.parse(file.source));
  if (json.runtimeVersion !== 'V8') throw new Error('The manifest must name the runtime: "runtimeVersion": "V8"');
  const { timeZone, oauthScopes, urlFetchWhitelist } = json;
  if (typeof timeZone !== 'string') throw new Error('The manifest must name a timeZone');
  if (!isTexts(oauthScopes)) {
    throw new Error('Not simulated: scopes read from the code. List oauthScopes in the manifest.');
  }
  if (urlFetchWhitelist !== undefined && !isTexts(urlFetchWhitelist)) throw new Error('urlFetchWhitelist is a list');
  return {
    timeZone,
    oauthScopes: oauthScopes.map(fullScope),
    enabledAdvancedServices: advancedServices(record(json.dependencies ?? {}).enabledAdvancedServices ?? []),
    urlFetchWhitelist: urlFetchWhitelist ?? null,
  };
}

function advancedServices(value: unknown): Manifest['enabledAdvancedServices'] {
  if (!Array.isArray(value)) throw new Error('enabledAdvancedServices is a list');
  return value.map((one) => {
    const { userSymbol, serviceId, version } = record(one);
    return { userSymbol: String(userSymbol), serviceId: String(serviceId), version: String(version) };
  });
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('Expected a JSON object');
  return value as Record<string, unknown>;
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
