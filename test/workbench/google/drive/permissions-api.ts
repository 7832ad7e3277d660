// Drive API v3, permissions: who may do what with a file.
import { NotSimulated } from '../services/surface';
import { type Caller, flag, onlyParams, type Params } from './caller';
import type { Drive } from './drive';
import { DriveError, inheritedPermission, invalidValue, notAllowed } from './errors';
import { applyFields, checkFields, type Mask, parseFields } from './fields';
import type { Body } from './metadata';
import { anyoneId, type PermissionResource, permissionId, permissionsOf } from './permission-resource';
import { type DriveRole, fromApiRole, isLower } from './roles';

export interface PermissionsApi {
  list(caller: Caller, fileId: string, params: Params): unknown;
  get(caller: Caller, fileId: string, id: string, params: Params): unknown;
  create(caller: Caller, fileId: string, body: Body, params: Params): unknown;
  update(caller: Caller, fileId: string, id: string, body: Body, params: Params): unknown;
  remove(caller: Caller, fileId: string, id: string, params: Params): void;
}

const fields = [
  ...['kind', 'id', 'type', 'role', 'emailAddress', 'displayName', 'deleted', 'pendingOwner', 'allowFileDiscovery'],
];
// documented: without fields a permission comes with kind, id, type and role [G/guides/fields-parameter]
const defaultNames = ['kind', 'id', 'type', 'role'];
const defaults: Mask = new Map(defaultNames.map((name) => [name, true]));

export function permissionsApi(drive: Drive): PermissionsApi {
  function find(fileId: string, id: string): PermissionResource {
    const found = permissionsOf(drive, fileId).find((permission) => permission.id === id);
    // reported: a permission that is not there is refused as Permission not found [github.com/CSSS/csss-site/issues/644]
    if (found === undefined) throw permissionNotFound(id);
    return found;
  }
  function toSee(caller: Caller, fileId: string): void {
    drive.see(caller.email, fileId);
    // documented: Drive.Permissions.list is for those who may write the file [G/guides/manage-sharing]
    if (!['owner', 'editor'].includes(drive.roleOf(fileId, caller.email))) throw notAllowed(fileId);
  }
  /** The role of a body; the owner's is handed on another way. */
  function roleIn(body: Body, params: Params): DriveRole {
    if (body.role === 'owner') {
      // reported: making somebody the owner needs transferOwnership [github.com/burnash/gspread/issues/1108]
      if (flag(params.transferOwnership) !== true) throw noTransfer();
      throw new NotSimulated('Drive permissions with transferOwnership');
    }
    const role = fromApiRole(body.role);
    if (role === undefined) throw invalidValue('permission.role', 'The specified role is invalid or not supported.');
    return role;
  }
  function linkRole(role: DriveRole): 'viewer' | 'editor' {
    if (role === 'commenter') throw new NotSimulated('Drive permissions of anyone as commenter');
    return role;
  }

  return {
    list(caller, fileId, params) {
      onlyParams('permissions.list', params, ['pageSize']);
      toSee(caller, fileId);
      const page = { kind: 'drive#permissionList', permissions: permissionsOf(drive, fileId) };
      if (!given(params.fields)) {
        const whole: [string, Mask][] = [
          ['kind', true],
          ['permissions', defaults],
        ];
        return applyFields(page, new Map(whole));
      }
      const mask = parseFields(String(params.fields));
      checkFields(mask, ['kind', 'nextPageToken', 'permissions']);
      return applyFields(page, mask);
    },

    get(caller, fileId, id, params) {
      onlyParams('permissions.get', params, []);
      toSee(caller, fileId);
      return applyFields(find(fileId, id), one(params.fields));
    },

    create(caller, fileId, body, params) {
      onlyParams('permissions.create', params, ['sendNotificationEmail', 'emailMessage', 'transferOwnership']);
      const mask = one(params.fields);
      const role = roleIn(body, params);
      if (body.type === 'anyone') {
        drive.setLinkSharing(caller.email, fileId, linkRole(role));
        return applyFields(find(fileId, anyoneId), mask);
      }
      if (body.type !== 'user') throw new NotSimulated(`Drive permissions.create of type ${String(body.type)}`);
      const email = String(body.emailAddress ?? '');
      drive.see(caller.email, fileId);
      // documented: Drive.Permissions.create tells the person by mail unless sendNotificationEmail is false
      // [G/reference/rest/v3/permissions/create]
      const isTold = flag(params.sendNotificationEmail) ?? true;
      // assumed: Drive.Permissions.create without a mail refuses an address that is no Google account
      // [probes/share-with-nobody.gs]
      if (!isTold && !drive.isAccount(email)) throw noAccount(email);
      const notify = isTold ? { message: String(params.emailMessage ?? '') } : undefined;
      drive.share(caller.email, fileId, email, role, notify);
      return applyFields(find(fileId, permissionId(email)), mask);
    },

    update(caller, fileId, id, body, params) {
      onlyParams('permissions.update', params, ['transferOwnership']);
      toSee(caller, fileId);
      const { emailAddress } = find(fileId, id);
      const role = roleIn(body, params);
      // documented: Drive.Permissions.update cannot give less than the folder above gives
      // [G/guides/limited-expansive-access]
      if (emailAddress !== undefined && isLower(role, drive.inheritedRole(fileId, emailAddress))) {
        throw inheritedPermission('cannotModifyInheritedPermission');
      }
      if (emailAddress === undefined) drive.setLinkSharing(caller.email, fileId, linkRole(role));
      else drive.share(caller.email, fileId, emailAddress, role);
      return applyFields(find(fileId, id), one(params.fields));
    },

    remove(caller, fileId, id, params) {
      onlyParams('permissions.delete', params, []);
      drive.see(caller.email, fileId);
      const { emailAddress } = find(fileId, id);
      if (emailAddress !== undefined) return drive.unshare(caller.email, fileId, emailAddress);
      if (drive.find(fileId)?.entry.access.anyoneWithLink === 'none')
        throw inheritedPermission('cannotDeletePermission');
      drive.setLinkSharing(caller.email, fileId, 'none');
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

const permissionNotFound = (id: string) =>
  new DriveError({
    status: 404,
    reason: 'notFound',
    message: `Permission not found: ${id}.`,
    location: 'permissionId',
    locationType: 'parameter',
  });

const noTransfer = () =>
  new DriveError({
    status: 403,
    reason: 'forbidden',
    message: "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
    location: 'transferOwnership',
    locationType: 'parameter',
  });

const noAccount = (email: string) =>
  new DriveError({
    status: 400,
    reason: 'invalidSharingRequest',
    message:
      `Bad Request. User message: "You are trying to invite ${email}. Since there is no Google account associated ` +
      'with this email address, you must check the "Notify people" box to invite this recipient."',
  });
