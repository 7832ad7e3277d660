// Where TikTok's API is, where bytes may go, and how a request proves whose account it is.
// https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide (documented: open-upload.tiktokapis.com and regional ones)
import type { Ask } from '../../../../google/http';

export const api = 'https://open.tiktokapis.com/v2';

/** No `URL` in Apps Script. A name before an `@`, or a port, makes it another host. */
const uploadHost = /^https:\/\/(?:[a-z0-9-]+\.)+tiktokapis\.com\//i;

/** Bytes go to no other host, whatever an answer or a kept address says. */
export const isUploadAddress = (address: string): boolean => uploadHost.test(address) && !address.startsWith(api);

/** An upload address carries its own secret and must not be told another. */
export const authorize = ({ url }: Pick<Ask, 'url'>, secret: string): Readonly<Record<string, string>> =>
  url.startsWith(`${api}/`) ? { Authorization: `Bearer ${secret}` } : {};
