// File name endings and their types, for Blob.setContentTypeFromExtension and files of a computer.

const types: Record<string, string> = {
  '3gp': 'video/3gpp',
  avi: 'video/x-msvideo',
  bmp: 'image/bmp',
  css: 'text/css',
  csv: 'text/csv',
  gif: 'image/gif',
  heic: 'image/heic',
  html: 'text/html',
  heif: 'image/heif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  m4v: 'video/x-m4v',
  mkv: 'video/x-matroska',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  txt: 'text/plain',
  webm: 'video/webm',
  webp: 'image/webp',
  zip: 'application/zip',
};

export function mimeTypeOf(fileName: string): string | undefined {
  return types[fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()];
}
