// What a script's request looked like when it arrived, for tests that hold it against the call.
import type { HttpResponse } from '../../workbench/google/contract';
import type { WorldOptions } from '../../workbench/google/create-world';
import { echo, type ScriptWorld, scriptWorld, text } from './script-world';

export const address = 'https://api.example/v1/thing';

export interface Asked {
  method: string;
  url: string;
  headers: Record<string, string>;
  /** Latin-1, so that every byte shows. */
  body: string;
}

export interface NetOffice extends ScriptWorld {
  /** What `UrlFetchApp.fetch(address, options)` sent. */
  asked(options?: string, url?: string): Asked;
  /** A host that always answers so. */
  serve(host: string, answer: Partial<HttpResponse>): void;
}

/** A standalone script, and `api.example`, which answers what it was asked. */
export function netOffice(manifest: Parameters<typeof scriptWorld>[0] = {}, options: WorldOptions = {}): NetOffice {
  const office = scriptWorld(manifest, options);
  office.world.network.mount('api.example', echo);
  return {
    ...office,
    asked: (params = '{}', url = address) =>
      JSON.parse(String(office.value(`return UrlFetchApp.fetch('${url}', ${params}).getContentText();`))) as Asked,
    serve: (host, answer) =>
      office.world.network.mount(host, () => ({ status: 200, headers: {}, body: text(''), ...answer })),
  };
}
