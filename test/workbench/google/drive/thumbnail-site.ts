// https://lh3.googleusercontent.com: the small pictures that thumbnailLink points to.
import type { HttpResponse, Site } from '../contract';
import { DriveError } from './errors';
import { thumbnail } from './media/thumbnail';
import { authorize, type DriveSiteRooms } from './site';

export const thumbnailHost = 'lh3.googleusercontent.com';

/** reported: addresses end in =sN or =wN-hN; N up to 1600 is enlarged to, larger is not (public threads on thumbnailLink). */
const address = /^\/drive-storage\/([^.=]+)\.([^=]+)(?:=s(\d{1,4}))?$/;
const largestSide = 1600;

/**
 * documented (Drive API reference, files.thumbnailLink): "if the file isn't shared publicly, the URL must be fetched using a
 * credentialed request". assumed: which scopes the request needs (those that read the bytes) and that the link never ends here.
 */
export function thumbnailSite({ drive, tokens }: DriveSiteRooms): Site {
  const made = new Map<string, Uint8Array | undefined>();
  return (request) => {
    const [, fileId = '', revisionId = '', side = '220'] = address.exec(new URL(request.url).pathname) ?? [];
    const file = drive.find(fileId);
    if (file === undefined) return plain(404, 'Not found');
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
    const pixels = Math.max(1, Math.min(largestSide, Number(side)));
    const key = `${revision.sha256} ${pixels}`;
    if (!made.has(key)) made.set(key, thumbnail(drive.bytes(fileId, revisionId), pixels));
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
