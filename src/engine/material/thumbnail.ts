// A small picture as text, for a cell that a page shows: made by Drive, fetched with the engine's own rights.
// https://developers.google.com/workspace/drive/api/reference/rest/v3/files (thumbnailLink, documented)
import { messageOf } from '../../google/fault';
import { fetchPicture, withoutAddresses } from '../../google/http';

const host = 'https://lh3.googleusercontent.com/';

/**
 * A data address of at most `maxChars` characters, its longer side about `pixels`; smaller when it does not fit. '' when Drive
 * has none: a picture is a help, never a reason to stop. The address ends in its size (reported: https://stackoverflow.com/q/25648388).
 */
export function smallPicture(thumbnailLink: string, pixels: number, maxChars: number): string {
  if (!thumbnailLink.startsWith(host)) return '';
  for (const size of [pixels, Math.round(pixels * 0.6), Math.round(pixels * 0.35)]) {
    const picture = dataAddress(thumbnailLink.replace(/=s\d+$/, `=s${size}`));
    if (picture.length <= maxChars) return picture;
  }
  return '';
}

function dataAddress(url: string): string {
  try {
    const picture = fetchPicture(url);
    return picture ? `data:${picture.mimeType};base64,${picture.base64}` : '';
  } catch (error) {
    console.warn(host, withoutAddresses(messageOf(error)));
    return '';
  }
}
