// Drive's REST API as somebody with a token asks it, for the tests beside this file.
import { owner, read, type ScriptWorld, scriptWorld, text } from '../net/script-world';

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

/** Of whichever kind the question asks for: a test reads the fields that this kind has. */
interface Answer {
  readonly [field: string]: unknown;
  readonly id: string;
  readonly name: string;
  readonly files: readonly Answer[];
  readonly permissions: readonly Answer[];
  readonly revisions: readonly Answer[];
  readonly thumbnailLink: string;
  readonly storageQuota: { readonly usage: string; readonly limit?: string };
  readonly error: { readonly message: string; readonly errors: readonly { readonly reason: string }[] };
}

interface Reply {
  status: number;
  headers: Record<string, string | string[]>;
  body: Uint8Array;
  /** Of whichever kind the question asks for. */
  json: Answer;
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
    return { ...reply, json, reason: json?.error?.errors[0]?.reason };
  };
}

/** A fresh world in which the owner has the file `a.txt` in a folder. */
export function aFileInAFolder() {
  const office = scriptWorld();
  const folder = office.world.drive.createFolder(owner.email, 'Masuk');
  const file = office.world.drive.upload(owner.email, { name: 'a.txt', bytes: text('a'), parent: folder });
  return { office, ask: rest(office, owner.email), folder, file };
}
