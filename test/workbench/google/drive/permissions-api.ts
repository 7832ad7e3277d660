// Drive API v3, permissions: who may do what with a file.
import { NotSimulated } from '../services/surface';
import { type Caller, onlyParams, type Params } from './caller';
import type { Drive } from './drive';
import { DriveError, invalidValue, notAllowed } from './errors';
import { applyFields, checkFields, type Mask, parseFields } from './fields';
import { anyoneId, type PermissionResource, permissionId, permissionsOf } from './permission-resource';
import { fromApiRole } from './roles';

type Body = Readonly<Record<string, unknown>>;

export interface PermissionsApi {
  list(caller: Caller, fileId: string, params: Params): unknown;
  create(caller: Caller, fileId: string, body: Body, params: Params): unknown;
  remove(caller: Caller, fileId: string, id: string, params: Params): void;
}

const fields = [
  'kind',
  'id',
  'type',
  'role',
  'emailAddress',
  'displayName',
  'deleted',
  'pendingOwner',
  'allowFileDiscovery',
];
/** documented: what a permission comes with unless `fields` asks for more. */
const defaults: Mask = new Map(['kind', 'id', 'type', 'role'].map((name) => [name, true]));

export function permissionsApi(drive: Drive): PermissionsApi {
  function find(fileId: string, id: string): PermissionResource {
    const found = permissionsOf(drive, fileId).find((permission) => permission.id === id);
    if (found === undefined) {
      throw new DriveError({
        status: 404,
        reason: 'notFound',
        message: `Permission not found: ${id}.`,
        location: 'permissionId',
        locationType: 'parameter',
      });
    }
    return found;
  }

  return {
    list(caller, fileId, params) {
      onlyParams('permissions.list', params, ['pageSize']);
      drive.see(caller.email, fileId);
      if (!['owner', 'editor'].includes(drive.roleOf(fileId, caller.email))) throw notAllowed(fileId);
      const page = { kind: 'drive#permissionList', permissions: permissionsOf(drive, fileId) };
      if (!given(params.fields)) {
        return applyFields(
          page,
          new Map<string, Mask>([
            ['kind', true],
            ['permissions', defaults],
          ]),
        );
      }
      const mask = parseFields(String(params.fields));
      checkFields(mask, ['kind', 'nextPageToken', 'permissions']);
      return applyFields(page, mask);
    },

    create(caller, fileId, body, params) {
      onlyParams('permissions.create', params, []);
      const role = fromApiRole(body.role);
      const mask = one(params.fields);
      if (body.role === 'owner') throw new NotSimulated('Drive permissions.create with transferOwnership');
      if (role === undefined) throw invalidValue('permission.role', 'The specified role is invalid or not supported.');
      if (body.type === 'anyone') {
        if (role === 'commenter') throw new NotSimulated('Drive permissions.create of anyone as commenter');
        drive.setLinkSharing(caller.email, fileId, role);
        return applyFields(find(fileId, anyoneId), mask);
      }
      if (body.type !== 'user') throw new NotSimulated(`Drive permissions.create of type ${String(body.type)}`);
      const email = String(body.emailAddress ?? '');
      drive.see(caller.email, fileId);
      if (!drive.isAccount(email)) {
        // reported: text of the refusal for an address without a Google account, in public threads on invalidSharingRequest
        throw new DriveError({
          status: 400,
          reason: 'invalidSharingRequest',
          message:
            `Bad Request. User message: "You are trying to invite ${email}. Since there is no Google account associated ` +
            'with this email address, you must check the "Notify people" box to invite this recipient."',
        });
      }
      drive.share(caller.email, fileId, email, role);
      return applyFields(find(fileId, permissionId(email)), mask);
    },

    remove(caller, fileId, id, params) {
      onlyParams('permissions.delete', params, []);
      drive.see(caller.email, fileId);
      const { emailAddress } = find(fileId, id);
      if (emailAddress === undefined) drive.setLinkSharing(caller.email, fileId, 'none');
      else drive.unshare(caller.email, fileId, emailAddress);
    },
  };
}

const given = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

function one(asked: unknown): Mask {
  if (!given(asked)) return defaults;
  const mask = parseFields(String(asked));
  checkFields(mask, fields);
  return mask;
}
