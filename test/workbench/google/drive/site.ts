// https://www.googleapis.com: Drive's REST API, as a script reaches it with UrlFetchApp and its own access token.
import type { HttpRequest, HttpResponse, Site } from '../contract';
import { covers } from '../scopes';
import { NotSimulated } from '../services/surface';
import type { Tokens } from '../tokens';
import { type Caller, type DriveMethod, driveScopes, type Params } from './caller';
import type { Drive } from './drive';
import { DriveError } from './errors';
import { filesApi, type Media } from './files-api';
import { mediaResponse } from './media-response';
import { parseMultipart } from './multipart';
import { permissionsApi } from './permissions-api';
import { revisionsApi } from './revisions-api';

export const driveHost = 'www.googleapis.com';

export interface DriveSiteRooms {
  drive: Drive;
  tokens: Pick<Tokens, 'verify'>;
}

export function driveSite({ drive, tokens }: DriveSiteRooms): Site {
  const files = filesApi(drive);
  const permissions = permissionsApi(drive);
  const revisions = revisionsApi(drive);

  function answer(request: HttpRequest): HttpResponse {
    const url = new URL(request.url);
    const params = Object.fromEntries(url.searchParams);
    const allow = (method: DriveMethod) => authorize(tokens, request, params, method);
    const route = `${request.method} ${url.pathname.replace(/\/$/, '')}`;
    const match = (pattern: RegExp) => pattern.exec(route)?.slice(1).map(decodeURIComponent);

    let ids: string[] | undefined;
    if (route === 'GET /drive/v3/files') return json(files.list(allow('files.list'), params));
    if (route === 'POST /drive/v3/files')
      return json(files.create(allow('files.create'), bodyOf(request), undefined, params));
    if (route === 'POST /upload/drive/v3/files') {
      const caller = allow('files.create');
      const { body, media } = uploadOf(request, params);
      return json(files.create(caller, body, media, params));
    }
    ids = match(/^GET \/drive\/v3\/files\/([^/]+)$/);
    if (ids !== undefined) {
      const [id = ''] = ids;
      if (params.alt !== 'media') return json(files.get(allow('files.get'), id, params));
      return mediaResponse(request, files.media(allow('files.get media'), id));
    }
    ids = match(/^POST \/drive\/v3\/files\/([^/]+)\/copy$/);
    if (ids !== undefined) return json(files.copy(allow('files.copy'), ids[0] ?? '', bodyOf(request), params));
    ids = match(/^PATCH \/drive\/v3\/files\/([^/]+)$/);
    if (ids !== undefined)
      return json(files.update(allow('files.update'), ids[0] ?? '', bodyOf(request), undefined, params));
    ids = match(/^PATCH \/upload\/drive\/v3\/files\/([^/]+)$/);
    if (ids !== undefined) {
      const caller = allow('files.update');
      const { body, media } = uploadOf(request, params);
      return json(files.update(caller, ids[0] ?? '', body, media, params));
    }
    ids = match(/^DELETE \/drive\/v3\/files\/([^/]+)$/);
    if (ids !== undefined) {
      files.remove(allow('files.delete'), ids[0] ?? '', params);
      return nothing();
    }
    ids = match(/^GET \/drive\/v3\/files\/([^/]+)\/permissions$/);
    if (ids !== undefined) return json(permissions.list(allow('permissions.list'), ids[0] ?? '', params));
    ids = match(/^POST \/drive\/v3\/files\/([^/]+)\/permissions$/);
    if (ids !== undefined) {
      return json(permissions.create(allow('permissions.create'), ids[0] ?? '', bodyOf(request), params));
    }
    ids = match(/^DELETE \/drive\/v3\/files\/([^/]+)\/permissions\/([^/]+)$/);
    if (ids !== undefined) {
      permissions.remove(allow('permissions.delete'), ids[0] ?? '', ids[1] ?? '', params);
      return nothing();
    }
    ids = match(/^GET \/drive\/v3\/files\/([^/]+)\/revisions$/);
    if (ids !== undefined) return json(revisions.list(allow('revisions.list'), ids[0] ?? '', params));
    ids = match(/^GET \/drive\/v3\/files\/([^/]+)\/revisions\/([^/]+)$/);
    if (ids !== undefined) {
      const [id = '', revision = ''] = ids;
      if (params.alt !== 'media') return json(revisions.get(allow('revisions.get'), id, revision, params));
      return mediaResponse(request, revisions.media(allow('revisions.get media'), id, revision));
    }
    throw new NotSimulated(`${request.method} https://${driveHost}${url.pathname}`);
  }

  return (request) => {
    try {
      return answer(request);
    } catch (error) {
      if (error instanceof DriveError) return json(error.body(), error.problem.status);
      throw error;
    }
  };
}

/** Who asks, by the access token in the Authorization header or in `access_token`. */
export function authorize(
  tokens: DriveSiteRooms['tokens'],
  request: HttpRequest,
  params: Params,
  method: DriveMethod,
): Caller {
  const header = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const text = header ?? (typeof params.access_token === 'string' ? params.access_token : undefined);
  if (text === undefined) {
    // documented: what an unregistered caller is told (Google APIs, error PERMISSION_DENIED)
    throw new DriveError({
      status: 403,
      reason: 'forbidden',
      message:
        "Method doesn't allow unregistered callers (callers without established identity). " +
        'Please use API Key or other form of API consumer identity to call this API.',
    });
  }
  const token = tokens.verify(text);
  if (token === undefined) {
    // documented: 401 authError (Drive API guides, "Resolve errors")
    throw new DriveError({
      status: 401,
      reason: 'authError',
      message: 'Invalid Credentials',
      location: 'Authorization',
      locationType: 'header',
    });
  }
  const scopes = driveScopes[method].filter((scope) => !scope.endsWith('/drive.file'));
  if (covers(token.scopes, scopes)) return { email: token.email };
  if (covers(token.scopes, driveScopes[method])) throw new NotSimulated('the scope drive.file with an access token');
  // reported: body of a request with too few scopes, in many public threads
  throw new DriveError({
    status: 403,
    reason: 'insufficientPermissions',
    message: 'Request had insufficient authentication scopes.',
  });
}

function bodyOf(request: HttpRequest): Record<string, unknown> {
  return jsonOf(request.body);
}

function jsonOf(bytes: Uint8Array): Record<string, unknown> {
  if (bytes.length === 0) return {};
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // falls through: not JSON
  }
  throw new DriveError({ status: 400, reason: 'parseError', message: 'Parse Error' });
}

/** documented (Drive API guides, "Upload file data"): simple and multipart uploads. Resumable ones are not simulated. */
function uploadOf(request: HttpRequest, params: Params): { body: Record<string, unknown>; media: Media } {
  const contentType = request.headers['content-type'] ?? '';
  if (params.uploadType === 'media') return { body: {}, media: { bytes: request.body, mimeType: contentType || null } };
  if (params.uploadType !== 'multipart') throw new NotSimulated(`Drive upload of type ${String(params.uploadType)}`);
  const [description, content] = parseMultipart(contentType, request.body);
  if (description === undefined || content === undefined) {
    throw new DriveError({ status: 400, reason: 'badContent', message: 'Bad content: two parts are needed' });
  }
  const mimeType = content.headers['content-type'] ?? null;
  return { body: jsonOf(description.body), media: { bytes: content.body, mimeType } };
}

const json = (value: unknown, status = 200): HttpResponse => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=UTF-8' },
  body: new TextEncoder().encode(JSON.stringify(value)),
});

const nothing = (): HttpResponse => ({ status: 204, headers: {}, body: new Uint8Array(0) });
