// https://sheets.googleapis.com: the Sheets API over HTTP, as anybody with an access token reaches it.
import type { HttpRequest, HttpResponse, Person, Site } from '../../contract';
import { covers, fullScope } from '../../scopes';
import type { Token, Tokens } from '../../tokens';
import { NotSimulated } from '../surface';
import type { Resource } from './api';
import { ApiError, badRequest } from './api-error';
import { type Ids, type Method, type MethodName, methods } from './methods';
import { perform, type SheetsWorld } from './perform';

export const sheetsHost = 'sheets.googleapis.com';

export interface SheetsSiteWorld extends SheetsWorld {
  readonly tokens: Pick<Tokens, 'verify'>;
  readonly people: { get(email: string): Person };
}

interface Route {
  name: MethodName;
  method: Method;
  pattern: RegExp;
  places: string[];
}

const routes: Route[] = Object.entries<Method>(methods).map(([name, method]) => {
  const places = [...method.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  // A range has a colon of its own; an id has none.
  const path = method.path.replace(/\{range\}/, '([^/]+)').replace(/\{\w+\}/g, '([^/:]+)');
  return { name: name as MethodName, method, places, pattern: new RegExp(`^${method.verb} /v4/spreadsheets${path}$`) };
});

export function sheetsSite(world: SheetsSiteWorld): Site {
  return (request) => {
    try {
      return answer(world, request);
    } catch (error) {
      if (error instanceof ApiError) return refusal(error);
      throw error;
    }
  };
}

function answer(world: SheetsSiteWorld, request: HttpRequest): HttpResponse {
  const url = new URL(request.url);
  const asked = `${request.method} ${url.pathname}`;
  // `values/A1:clear` is the method, not a range of that name: the more telling path wins.
  const found = routes
    .filter((route) => route.pattern.test(asked))
    .sort((a, b) => b.method.path.length - a.method.path.length);
  const [route] = found;
  if (route === undefined) throw new NotSimulated(`${request.method} https://${sheetsHost}${url.pathname}`);
  const token = authorize(world, request, url, route);
  const caller = { person: world.people.get(token.email), project: token.project ?? '' };
  const parts = route.pattern.exec(asked)?.slice(1).map(decodeURIComponent) ?? [];
  const given = Object.fromEntries(route.places.map((place, index) => [place, parts[index] ?? '']));
  const ids: Ids = { spreadsheetId: '', range: '', sheetId: '', metadataId: '', ...given };
  const options = optionsOf(route.method, url.searchParams);
  const body = route.method.body === undefined ? {} : bodyOf(request.body);
  return json(200, perform(world, route.name, caller, { ids, body, options }).body);
}

function authorize(world: SheetsSiteWorld, request: HttpRequest, url: URL, route: Route): Token {
  const header = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const text = header ?? url.searchParams.get('access_token') ?? undefined;
  if (url.searchParams.has('key')) throw new NotSimulated('an API key at the Sheets API');
  // reported: the Sheets API answers 401 to a POST without a token
  // [github.com/brekkylab/backlot/issues/307]
  if (text === undefined && request.method !== 'GET') throw new ApiError(401, 'UNAUTHENTICATED', noToken);
  // reported: the Sheets API answers 403 to a GET without a token or key
  // [github.com/googleapis/google-auth-library-ruby/issues/544]
  if (text === undefined) throw new ApiError(403, 'PERMISSION_DENIED', unregistered);
  const token = world.tokens.verify(text);
  // reported: the Sheets API answers 401 UNAUTHENTICATED to a bad or expired token
  // [github.com/burnash/gspread/issues/512]
  if (token === undefined) throw new ApiError(401, 'UNAUTHENTICATED', badToken);
  const { scopes } = route.method;
  const simulated = scopes.filter((scope) => !scope.endsWith('/drive.file'));
  if (covers(token.scopes, simulated)) return token;
  if (token.scopes.some((scope) => fullScope(scope).endsWith('/drive.file'))) {
    throw new NotSimulated('the scope drive.file at the Sheets API');
  }
  // reported: the Sheets API answers 403 PERMISSION_DENIED to a token without a fitting scope
  // [github.com/googleapis/google-api-python-client/issues/915]
  throw new ApiError(403, 'PERMISSION_DENIED', 'Request had insufficient authentication scopes.', [
    {
      '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
      reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
      domain: 'googleapis.com',
      metadata: { service: sheetsHost },
    },
  ]);
}

const unregistered =
  "Method doesn't allow unregistered callers (callers without established identity). " +
  'Please use API Key or other form of API consumer identity to call this API.';

const noToken =
  'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid ' +
  'authentication credential.';

const badToken =
  'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid ' +
  'authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.';

function optionsOf(method: Method, params: URLSearchParams): Resource {
  const options: Resource = {};
  for (const name of new Set(params.keys())) {
    const texts = params.getAll(name);
    const last = texts[texts.length - 1];
    const kind = method.query[name];
    if (kind === 'list') options[name] = texts;
    else if (kind === 'b' && (last === 'true' || last === 'false')) options[name] = last === 'true';
    else options[name] = last;
  }
  return options;
}

function bodyOf(bytes: Uint8Array): Resource {
  if (bytes.length === 0) return {};
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw badRequest('Invalid JSON payload received. Unexpected token.');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw badRequest('Invalid JSON payload received. Root element must be a message.');
  }
  return body as Resource;
}

// documented: a refusal of the Sheets API is JSON with code, message and status inside `error`
// [cloud.google.com/apis/design/errors]
const refusal = ({ code, message, status, details }: ApiError): HttpResponse =>
  json(code, { error: { code, message, status, ...(details.length > 0 && { details }) } });

const json = (status: number, value: object): HttpResponse => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=UTF-8' },
  body: new TextEncoder().encode(JSON.stringify(value, undefined, 2)),
});
