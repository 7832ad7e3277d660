// Media between Drive and the engine's own folder: found by name or link, looked at, copied, compared.
import { fileIdIn, type MediaFile } from '../domain/content';
import { inspectMedia, mimeTypeOf } from '../domain/media';
import type { Problem } from '../domain/problem';
import { copyFile, findFile, listFolder, readEnds } from '../google/drive';
import type { Office } from './office';

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
  const file = findFile(submitted.fileId);
  if (!file) return { problem: problem('fileUnreachable', submitted.name) };
  return file.sha256 === submitted.sha256 ? lookAt(file) : { problem: problem('fileChanged', submitted.name) };
}

/** What the bytes say counts; the name and the declared type do not. */
export function lookAt(file: MediaFile): One {
  if (file.bytes === 0 || file.sha256 === '')
    return { problem: problem(file.sha256 === '' ? 'fileNotMedia' : 'fileEmpty', file.name) };
  const { head, tail } = readEnds(file);
  const facts = inspectMedia(head, tail);
  if (facts.kind === 'heic') return { problem: problem('fileHeic', file.name) };
  if (facts.kind === 'unknown') return { problem: problem('fileNotMedia', file.name) };
  if (!facts.complete) return { problem: problem('fileBroken', file.name) };
  const { fileId, name, bytes, sha256 } = file;
  return {
    file: {
      fileId,
      name,
      bytes,
      sha256,
      mimeType: mimeTypeOf[facts.kind],
      width: facts.width ?? file.width,
      height: facts.height ?? file.height,
    },
  };
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
