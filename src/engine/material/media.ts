// Media between Drive and the engine's own folder: found by name or link, looked at, copied, compared.
import { fileIdIn, type MediaFile } from '../../domain/content/content';
import { type FilmLook, type Part, searchFilm } from '../../domain/material/film-search';
import { inspectMedia, kindOf, type MediaKind, mimeTypeOf } from '../../domain/material/media';
import type { Problem } from '../../domain/problem';
import { copyFile, findFile, listFolder, mediaUrl } from '../../google/drive';
import { fetchBytes } from '../../google/http';
import type { Office } from '../office';

export interface FoundMedia {
  readonly files: readonly MediaFile[];
  readonly problems: readonly Problem[];
}

const problem = (code: string, name: string): Problem => ({ code, column: 'files', values: { name } });

/** Turns what a person wrote into files; each is looked at, so that a wrong one is said before submission. */
export function findMedia(office: Office, refs: readonly string[]): FoundMedia {
  // The precheck refuses so many; Drive need not be asked about each.
  if (refs.length > maxRefs) return { files: [], problems: [] };
  const found = refs.map((ref) => findOne(office, ref));
  return {
    files: found.flatMap((one) => ('file' in one ? [one.file] : [])),
    problems: found.flatMap((one) => ('file' in one ? [] : [one.problem])),
  };
}

const maxRefs = 10;
/** Longer than any file's name. */
const maxRefChars = 500;

type One = { readonly file: MediaFile } | { readonly problem: Problem };

function findOne(office: Office, ref: string): One {
  const id = fileIdIn(ref);
  if (id === '') return { problem: problem('fileLink', ref) };
  if (ref.length > maxRefChars) return { problem: problem('fileMissing', ref) };
  const file = id === undefined ? listFolder(office.inFolder, 1, ref)[0] : findFile(id);
  if (!file) return { problem: problem(id === undefined ? 'fileMissing' : 'fileUnreachable', ref) };
  return lookAt(file);
}

/** A file somebody says was submitted: still there, still the same, and what it says it is. */
export function lookAtSubmitted(submitted: MediaFile): One {
  const changed = { problem: problem('fileChanged', submitted.name) };
  const file = findFile(submitted.fileId);
  if (!file) return { problem: problem('fileUnreachable', submitted.name) };
  if (file.sha256 !== submitted.sha256) return changed;
  const look = lookAt(file);
  // Its limits were checked by what the submission says of it.
  return 'file' in look && filmText(look.file) !== filmText(submitted) ? changed : look;
}

const filmKeys = ['seconds', 'codec', 'fps', 'audio', 'indexFirst', 'hasEditList'] as const;

const filmText = ({ mimeType, width, height, film }: MediaFile): string =>
  film === null ? '' : JSON.stringify([mimeType, width, height, ...filmKeys.map((key) => film[key])]);

/** What the bytes say counts; the name and the declared type do not. */
export function lookAt(file: MediaFile): One {
  if (file.bytes === 0 || file.sha256 === '')
    return { problem: problem(file.sha256 === '' ? 'fileNotMedia' : 'fileEmpty', file.name) };
  let seen: Look;
  try {
    seen = lookInside(file);
  } catch (error) {
    // A file that has become shorter cannot be read where it was longer.
    const problem = changeOf(file);
    if (problem) return { problem };
    throw error;
  }
  // The bytes came in several reads, and somebody may have put another file in its place meanwhile.
  const change = changeOf(file);
  if (change) return { problem: change };
  if (typeof seen === 'string') return { problem: problem(seen, file.name) };
  const { fileId, name, bytes, sha256 } = file;
  return { file: { fileId, name, bytes, sha256, ...seen } };
}

/** What is no longer as it was when the file was found. */
function changeOf(file: MediaFile): Problem | undefined {
  const now = findFile(file.fileId);
  if (now?.sha256 === file.sha256) return undefined;
  return problem(now ? 'fileChanged' : 'fileUnreachable', file.name);
}

type Seen = Pick<MediaFile, 'mimeType' | 'width' | 'height' | 'film'>;
/** Or the code of what is wrong. */
type Look = Seen | string;

function lookInside(file: MediaFile): Look {
  const head = read(file, 0, headBytes);
  const kind = kindOf(head.bytes);
  const refusal = refusals[kind];
  if (refusal) return refusal;
  const seen = films.includes(kind) ? lookAtFilm(file, head) : lookAtPicture(file, head);
  return typeof seen === 'string' ? seen : { mimeType: mimeTypeOf[kind], ...seen };
}

const films: readonly MediaKind[] = ['mp4', 'mov', '3gp'];
const refusals: Partial<Record<MediaKind, string>> = {
  heic: 'fileHeic',
  unknown: 'fileNotMedia',
  // Only TikTok takes it, and its index tells too little of it.
  webm: 'filmUnread',
};

const headBytes = 65536;
const tailBytes = 64;
/** Reads of one film at most, its head included. */
const maxReads = 4;

function read(file: MediaFile, first: number, count: number): Part {
  const last = Math.min(first + count, file.bytes) - 1;
  return { first, bytes: fetchBytes(mediaUrl(file.fileId), `bytes=${first}-${last}`) };
}

function lookAtPicture(file: MediaFile, head: Part): Omit<Seen, 'mimeType'> | string {
  const tail =
    file.bytes <= headBytes
      ? Array.prototype.slice.call(head.bytes, -tailBytes)
      : read(file, file.bytes - tailBytes, tailBytes).bytes;
  const facts = inspectMedia(head.bytes, tail);
  if (!facts.complete) return 'fileBroken';
  return { width: facts.width ?? file.width, height: facts.height ?? file.height, film: null };
}

function lookAtFilm(file: MediaFile, head: Part): Omit<Seen, 'mimeType'> | string {
  const parts = [head];
  let look: FilmLook = searchFilm(parts, file.bytes);
  while (look.kind === 'more' && parts.length < maxReads) {
    parts.push(read(file, look.first, look.last - look.first + 1));
    look = searchFilm(parts, file.bytes);
  }
  if (look.kind === 'film') return { width: look.film.width, height: look.film.height, film: look.film.facts };
  return look.kind === 'broken' ? 'fileBroken' : 'filmUnread';
}

/**
 * The engine's own copies of the submitted files. A copy that a killed run already made is found by its name and used.
 * A file that is no longer the one submitted (other bytes) is a problem, not a copy.
 */
export function copyMedia(office: Office, files: readonly MediaFile[], contentNo: string, version: number): FoundMedia {
  const copies: MediaFile[] = [];
  const problems: Problem[] = [];
  files.forEach((file, i) => {
    const name = `${contentNo}-v${version}-${i + 1}-${file.name}`;
    const made = listFolder(office.copyFolder, 1, name)[0];
    const copy = made?.sha256 === file.sha256 ? made : copyIfThere(file, name, office.copyFolder);
    if (copy?.sha256 !== file.sha256) problems.push(problem(copy ? 'fileChanged' : 'fileUnreachable', file.name));
    else copies.push({ ...file, fileId: copy.fileId, name });
  });
  return { files: copies, problems };
}

const copyIfThere = (file: MediaFile, name: string, folder: string): MediaFile | undefined =>
  findFile(file.fileId) ? copyFile(file.fileId, name, folder) : undefined;
