// Which calls are simulated, what each needs of its caller, and who answers. Everything else at api.x.com is refused by name.
// documented scopes: https://docs.x.com/openapi.json (securitySchemes of each operation)
import type { Wanted } from './access';
import type { Asked } from './asked';
import type { Call, Result } from './call';
import { createPost } from './create-post';
import type { RouteName } from './limits';
import { deletePost, getPost, getPosts, me, timeline } from './read-posts';
import { append, finalize, initialize, oneShot, setMetadata, status } from './uploads';

export interface Route extends Wanted {
  name: RouteName;
  run(call: Call, id: string): Result;
}

const reads: Wanted = { scopes: ['tweet.read', 'users.read'], writes: false };
const writes: Wanted = { scopes: ['tweet.read', 'tweet.write', 'users.read'], writes: true };
const uploads: Wanted = { scopes: ['media.write'], writes: true };

const routes: readonly Route[] = [
  { name: 'POST /2/tweets', ...writes, run: createPost },
  { name: 'DELETE /2/tweets/:id', ...writes, run: deletePost },
  { name: 'GET /2/tweets', ...reads, run: getPosts },
  { name: 'GET /2/tweets/:id', ...reads, run: getPost },
  { name: 'GET /2/users/me', ...reads, run: me },
  { name: 'GET /2/users/:id/tweets', ...reads, run: timeline },
  { name: 'POST /2/media/upload', ...uploads, run: oneShot },
  { name: 'GET /2/media/upload', ...uploads, run: status },
  { name: 'POST /2/media/upload/initialize', ...uploads, run: initialize },
  { name: 'POST /2/media/upload/:id/append', ...uploads, run: append },
  { name: 'POST /2/media/upload/:id/finalize', ...uploads, run: finalize },
  { name: 'POST /2/media/metadata', ...uploads, run: setMetadata },
];

/** Segments of `:id` stand for digits. */
function match(name: RouteName, { method, segments }: Asked): string | undefined {
  const [wanted, path = ''] = name.split(' ');
  const parts = path.split('/').filter(Boolean);
  if (wanted !== method || parts.length !== segments.length) return undefined;
  let id = '';
  for (const [index, part] of parts.entries()) {
    const segment = segments[index] ?? '';
    if (part === ':id' && /^\d+$/.test(segment)) id = segment;
    else if (part !== segment) return undefined;
  }
  return id;
}

export function findRoute(asked: Asked): { route: Route; id: string } | undefined {
  for (const route of routes) {
    const id = match(route.name, asked);
    if (id !== undefined) return { route, id };
  }
  return undefined;
}
