// The addresses at which a browser, or a script, finds a file.
import { folderType } from './record';

export const thumbnailHost = 'lh3.googleusercontent.com';
export const downloadHost = 'drive.google.com';

/** It names when it was given, because it ends. */
export const thumbnailLink = (fileId: string, revisionId: string, now: number): string =>
  // reported: a thumbnailLink ends in =s220, and another number there asks for another size [stackoverflow.com/q/25648388]
  `https://${thumbnailHost}/drive-storage/${fileId}.${revisionId}.${now.toString(36)}=s220`;

export const downloadLink = (fileId: string): string => `https://${downloadHost}/uc?id=${fileId}&export=download`;

export function webViewLink(id: string, mimeType: string): string {
  if (mimeType === folderType) return `https://drive.google.com/drive/folders/${id}`;
  if (mimeType === 'application/vnd.google-apps.spreadsheet') {
    return `https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`;
  }
  return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
}
