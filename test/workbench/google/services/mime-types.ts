// File name endings and their types, for Blob.setContentTypeFromExtension and files of a computer.

const types: Record<string, string> = {
  csv: 'text/csv',
  gif: 'image/gif',
  heic: 'image/heic',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  mov: 'video/quicktime',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webm: 'video/webm',
  webp: 'image/webp',
  zip: 'application/zip',
};

export function mimeTypeOf(fileName: string): string | undefined {
  return types[fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()];
}
