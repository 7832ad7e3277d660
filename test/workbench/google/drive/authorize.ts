// Who asks over HTTP, by the access token in the Authorization header or in `access_token`.
import type { HttpRequest } from '../contract';
import { covers } from '../scopes';
import { NotSimulated } from '../services/surface';
import type { Tokens } from '../tokens';
import { type Caller, type DriveMethod, driveScopes, type Params } from './caller';
import type { Drive } from './drive';
import { DriveError } from './errors';

export interface DriveSiteRooms {
  drive: Drive;
  tokens: Pick<Tokens, 'verify'>;
}

export function authorize(
  tokens: DriveSiteRooms['tokens'],
  request: HttpRequest,
  params: Params,
  method: DriveMethod,
): Caller {
  const header = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const text = header ?? (typeof params.access_token === 'string' ? params.access_token : undefined);
  // reported: Drive answers 401 to a POST without a token [github.com/brekkylab/backlot/issues/307]
  if (text === undefined && request.method !== 'GET') throw noToken();
  // reported: a GET without a token is refused as one of an unregistered caller, with 403
  // [github.com/NullLatency/FlowDriver/issues/40]
  if (text === undefined) throw unregistered();
  const token = tokens.verify(text);
  // documented: a token that is unknown or has ended answers 401 authError [G/guides/handle-errors]
  if (token === undefined) throw invalidCredentials();
  const caller = { email: token.email, readsContent: covers(token.scopes, driveScopes['files.get media']) };
  const whole = driveScopes[method].filter((scope) => !scope.endsWith('/drive.file'));
  if (covers(token.scopes, whole)) return caller;
  if (covers(token.scopes, driveScopes[method])) throw new NotSimulated('the scope drive.file with an access token');
  throw new DriveError({
    status: 403,
    // documented: a token without a scope of the method answers 403 insufficientPermissions [G/guides/handle-errors]
    reason: 'insufficientPermissions',
    message: 'Request had insufficient authentication scopes.',
  });
}

const unregistered = () =>
  new DriveError({
    status: 403,
    reason: 'forbidden',
    message:
      "Method doesn't allow unregistered callers (callers without established identity). " +
      'Please use API Key or other form of API consumer identity to call this API.',
  });

const noToken = () =>
  new DriveError({
    status: 401,
    reason: 'required',
    message:
      'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other ' +
      'valid authentication credential.',
  });

const invalidCredentials = () =>
  new DriveError({
    status: 401,
    reason: 'authError',
    message: 'Invalid Credentials',
    location: 'Authorization',
    locationType: 'header',
  });
