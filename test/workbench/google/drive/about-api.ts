// Drive API v3, about: who asks, and how much that person's Drive holds.
import { type Caller, onlyParams, type Params } from './caller';
import type { Drive } from './drive';
import { DriveError } from './errors';
import { applyFields, checkFields, parseFields } from './fields';
import { userOf } from './permission-resource';

const simulated = ['kind', 'user', 'storageQuota', 'maxUploadSize'];

export function about(drive: Drive, caller: Caller, params: Params): unknown {
  onlyParams('about.get', params, []);
  // documented: Drive.About.get refuses a call without fields [G/guides/fields-parameter]
  if (params.fields === undefined || params.fields === null || params.fields === '') throw fieldsRequired();
  const mask = parseFields(String(params.fields));
  checkFields(mask, simulated);
  const { used, limit } = drive.storage(caller.email);
  const storageQuota = {
    ...(limit !== undefined && { limit: String(limit) }),
    usage: String(used),
    usageInDrive: String(used),
  };
  const whole = { kind: 'drive#about', user: userOf(drive, caller.email, caller), storageQuota };
  return applyFields({ ...whole, maxUploadSize: '5242880000000' }, mask);
}

const fieldsRequired = () =>
  new DriveError({
    status: 400,
    reason: 'required',
    message: "The 'fields' parameter is required for this method.",
    location: 'fields',
    locationType: 'parameter',
  });
