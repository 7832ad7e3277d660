// https://www.googleapis.com: Drive's REST API, as a script reaches it with UrlFetchApp and its own access token.
import type { HttpRequest, HttpResponse, Site } from '../contract';
import { NotSimulated } from '../services/surface';
import { about } from './about-api';
import { authorize, type DriveSiteRooms } from './authorize';
import type { Caller, DriveMethod, Params } from './caller';
import { DriveError } from './errors';
import { filesApi, type Media } from './files-api';
import { mediaResponse } from './media-response';
import type { Body } from './metadata';
import { parseMultipart } from './multipart';
import { permissionsApi } from './permissions-api';
import { createResumable } from './resumable';
import { revisionsApi } from './revisions-api';

export const driveHost = 'www.googleapis.com';

interface Asked {
  request: HttpRequest;
  url: URL;
  params: Params;
  /** The ids in the path, in order. */
  ids: readonly [string, string];
  /** Who asks, once the token and its scopes were looked at. */
  allow(method: DriveMethod): Caller;
}

type Route = readonly [method: string, path: string, answer: (asked: Asked) => HttpResponse];

export function driveSite({ drive, tokens }: DriveSiteRooms): Site {
  const files = filesApi(drive);
  const permissions = permissionsApi(drive);
  const revisions = revisionsApi(drive);
  const resumable = createResumable(drive);

  /** In one piece, in two parts, or begun here and sent later. */
  function upload(asked: Asked, fileId?: string): HttpResponse {
    const { request, url, params, allow } = asked;
    const caller = allow(fileId === undefined ? 'files.create' : 'files.update');
    if (params.uploadType === 'resumable') {
      const mimeType = request.headers['x-upload-content-type'] ?? null;
      const order = { caller, body: jsonOf(request.body), params, mimeType, ...(fileId !== undefined && { fileId }) };
      return resumable.start(order, url);
    }
    const { body, media } = uploadOf(request, params);
    return json(store(caller, body, media, params, fileId));
  }
  const store = (caller: Caller, body: Body, media: Media, params: Params, fileId?: string) =>
    fileId === undefined
      ? files.create(caller, body, media, params)
      : files.update(caller, fileId, body, media, params);
  const nextChunk = ({ request, url }: Asked) =>
    resumable.put(request, url, ({ caller, body, params, fileId }, media) =>
      store(caller, body, media, params, fileId),
    );

  const api = '/drive/v3';
  const routes: readonly Route[] = [
    ['GET', `${api}/about`, ({ allow, params }) => json(about(drive, allow('about.get'), params))],
    ['GET', `${api}/files`, ({ allow, params }) => json(files.list(allow('files.list'), params))],
    [
      'POST',
      `${api}/files`,
      ({ allow, request, params }) =>
        json(files.create(allow('files.create'), jsonOf(request.body), undefined, params)),
    ],
    ['POST', `/upload${api}/files`, (asked) => upload(asked)],
    ['PATCH', `/upload${api}/files/*`, (asked) => upload(asked, asked.ids[0])],
    ['PUT', `/upload${api}/files`, nextChunk],
    ['PUT', `/upload${api}/files/*`, nextChunk],
    [
      'GET',
      `${api}/files/*`,
      ({ allow, request, params, ids: [id] }) =>
        params.alt === 'media'
          ? mediaResponse(request, files.media(allow('files.get media'), id))
          : json(files.get(allow('files.get'), id, params)),
    ],
    [
      'POST',
      `${api}/files/*/copy`,
      ({ allow, request, params, ids: [id] }) =>
        json(files.copy(allow('files.copy'), id, jsonOf(request.body), params)),
    ],
    [
      'PATCH',
      `${api}/files/*`,
      ({ allow, request, params, ids: [id] }) =>
        json(files.update(allow('files.update'), id, jsonOf(request.body), undefined, params)),
    ],
    [
      'DELETE',
      `${api}/files/*`,
      ({ allow, params, ids: [id] }) => nothing(() => files.remove(allow('files.delete'), id, params)),
    ],
    [
      'GET',
      `${api}/files/*/permissions`,
      ({ allow, params, ids: [id] }) => json(permissions.list(allow('permissions.list'), id, params)),
    ],
    [
      'POST',
      `${api}/files/*/permissions`,
      ({ allow, request, params, ids: [id] }) =>
        json(permissions.create(allow('permissions.create'), id, jsonOf(request.body), params)),
    ],
    [
      'GET',
      `${api}/files/*/permissions/*`,
      ({ allow, params, ids: [id, one] }) => json(permissions.get(allow('permissions.get'), id, one, params)),
    ],
    [
      'PATCH',
      `${api}/files/*/permissions/*`,
      ({ allow, request, params, ids: [id, one] }) =>
        json(permissions.update(allow('permissions.update'), id, one, jsonOf(request.body), params)),
    ],
    [
      'DELETE',
      `${api}/files/*/permissions/*`,
      ({ allow, params, ids: [id, one] }) =>
        nothing(() => permissions.remove(allow('permissions.delete'), id, one, params)),
    ],
    [
      'GET',
      `${api}/files/*/revisions`,
      ({ allow, params, ids: [id] }) => json(revisions.list(allow('revisions.list'), id, params)),
    ],
    [
      'GET',
      `${api}/files/*/revisions/*`,
      ({ allow, request, params, ids: [id, one] }) =>
        params.alt === 'media'
          ? mediaResponse(request, revisions.media(allow('revisions.get media'), id, one))
          : json(revisions.get(allow('revisions.get'), id, one, params)),
    ],
  ];

  function answer(request: HttpRequest): HttpResponse {
    const url = new URL(request.url);
    const params = Object.fromEntries(url.searchParams);
    const path = url.pathname.replace(/\/$/, '');
    for (const [method, pattern, act] of routes) {
      const ids = method === request.method ? idsOf(pattern, path) : undefined;
      if (ids === undefined) continue;
      const [first = '', second = ''] = ids;
      const allow = (wanted: DriveMethod) => {
        const caller = authorize(tokens, request, params, wanted);
        drive.refusals.meet(wanted);
        return caller;
      };
      return act({ request, url, params, ids: [first, second], allow });
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

/** What stands in the stars of a pattern; undefined when the path is another one. */
function idsOf(pattern: string, path: string): string[] | undefined {
  const [wanted, found] = [pattern.split('/'), path.split('/')];
  const fits = wanted.length === found.length && wanted.every((part, i) => part === '*' || part === found[i]);
  return fits ? wanted.flatMap((part, i) => (part === '*' ? decodeURIComponent(found[i] ?? '') : [])) : undefined;
}

function jsonOf(bytes: Uint8Array): Record<string, unknown> {
  if (bytes.length === 0) return {};
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // falls through: not JSON
  }
  throw new DriveError({ status: 400, reason: 'parseError', message: 'Parse Error' });
}

function uploadOf(request: HttpRequest, params: Params): { body: Record<string, unknown>; media: Media } {
  const contentType = request.headers['content-type'] ?? '';
  if (params.uploadType === 'media') return { body: {}, media: { bytes: request.body, mimeType: contentType || null } };
  if (params.uploadType !== 'multipart') throw new NotSimulated(`Drive upload of type ${String(params.uploadType)}`);
  const [description, content] = parseMultipart(contentType, request.body);
  if (description === undefined || content === undefined) {
    throw new DriveError({ status: 400, reason: 'badContent', message: 'Bad content: two parts are needed' });
  }
  const mimeType = content.headers['content-type'] ?? null;
  // documented: a multipart upload gives the file's description first, then its bytes [G/guides/manage-uploads]
  return { body: jsonOf(description.body), media: { bytes: content.body, mimeType } };
}

const json = (value: unknown, status = 200): HttpResponse => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=UTF-8' },
  body: new TextEncoder().encode(JSON.stringify(value)),
});

function nothing(act: () => void): HttpResponse {
  act();
  return { status: 204, headers: {}, body: new Uint8Array(0) };
}
