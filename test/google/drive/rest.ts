// Drive's REST API as somebody with a token asks it, for the tests beside this file.
import { read, type ScriptWorld, text } from '../net/script-world';

export const api = 'https://www.googleapis.com/drive/v3';
export const uploads = 'https://www.googleapis.com/upload/drive/v3/files';
export const whole = ['https://www.googleapis.com/auth/drive'];
export const scope = (name: string): string[] => [`https://www.googleapis.com/auth/${name}`];

export interface Wish {
  body?: unknown;
  raw?: Uint8Array;
  headers?: Record<string, string>;
  /** Whose token; null sends none. */
  as?: string | null;
  scopes?: string[];
  token?: string;
}

interface Reply {
  status: number;
  headers: Record<string, string | string[]>;
  body: Uint8Array;
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape, looked into by the tests
  json: any;
  /** The reason of a refusal. */
  reason: string | undefined;
}

export function rest({ world }: ScriptWorld, owner: string) {
  return (method: string, path: string, wish: Wish = {}): Reply => {
    const { body, raw, headers, as = owner, scopes = whole } = wish;
    const token = as === null ? undefined : (wish.token ?? world.tokens.mint(as, scopes));
    const reply = world.network.fetch(
      {
        method,
        url: path.startsWith('https:') ? path : `${api}${path}`,
        headers: {
          ...(token !== undefined && { Authorization: `Bearer ${token}` }),
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        body: raw ?? (body === undefined ? new Uint8Array(0) : text(JSON.stringify(body))),
      },
      { timeoutSeconds: 50 },
    );
    const type = String(reply.headers['Content-Type'] ?? '');
    const json = type.startsWith('application/json') ? JSON.parse(read(reply.body)) : undefined;
    return { ...reply, json, reason: json?.error?.errors[0].reason };
  };
}
