// https://lh3.googleusercontent.com: the small pictures that thumbnailLink points to.
import type { HttpResponse, Site } from '../contract';
import { authorize, type DriveSiteRooms } from './authorize';
import { DriveError } from './errors';
import { preview } from './media/preview';

export { thumbnailHost } from './links';

const address = /^\/drive-storage\/([^.=]+)\.([^.=]+)\.([0-9a-z]+)(?:=s(\d{1,4}))?$/;

const hour = 3600_000;

export function thumbnailSite({ drive, tokens }: DriveSiteRooms): Site {
  const made = new Map<string, Uint8Array | undefined>();
  return (request) => {
    const [, fileId = '', revisionId = '', since = '', side = '220'] =
      address.exec(new URL(request.url).pathname) ?? [];
    const file = drive.find(fileId);
    if (file === undefined) return plain(404, 'Not found');
    // documented: a thumbnailLink lasts for some hours [G/reference/rest/v3/files]
    if (drive.now() - Number.parseInt(since, 36) > 4 * hour) return plain(403, 'Forbidden');
    // documented: unless the file is public a thumbnailLink is fetched with credentials [G/reference/rest/v3/files]
    if (file.entry.access.anyoneWithLink === 'none') {
      try {
        const caller = authorize(tokens, request, {}, 'files.get media');
        drive.see(caller.email, fileId);
      } catch (error) {
        if (error instanceof DriveError) return plain(error.problem.status, error.message);
        throw error;
      }
    }
    const revision = file.record.revisions.find((one) => one.id === revisionId);
    if (revision === undefined) return plain(404, 'Not found');
    // assumed: a thumbnail has at most 1600 pixels on its longer side [probes/thumbnail-side.gs]
    const largestSide = 1600;
    const pixels = Math.max(1, Math.min(largestSide, Number(side)));
    const key = `${revision.sha256} ${pixels}`;
    if (!made.has(key))
      made.set(
        key,
        preview(revision, () => drive.bytes(fileId, revisionId), pixels),
      );
    const body = made.get(key);
    return body === undefined
      ? plain(404, 'Not found')
      : { status: 200, headers: { 'Content-Type': 'image/jpeg' }, body };
  };
}

const plain = (status: number, text: string): HttpResponse => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: new TextEncoder().encode(text),
});
