// Just enough of Drive for code that reads files: metadata by id, bytes by range. Every read is counted, and a test may act between two.
import { createHash } from 'node:crypto';

export interface StandIn {
  /** Replaces a file of that id, or makes it. */
  put(fileId: string, name: string, bytes: Uint8Array): void;
  remove(fileId: string): void;
  /** What was read since the last look, as first-last. */
  reads(): string[];
  /** Called once, right after the next read. */
  afterNextRead(act: () => void): void;
}

interface Kept {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Stands in for the globals of Apps Script until the test file ends. */
export function standInForDrive(): StandIn {
  const files = new Map<string, Kept>();
  let reads: string[] = [];
  let then: (() => void) | undefined;
  const get = (fileId: string) => {
    const file = files.get(fileId);
    if (!file) throw new Error(`File not found: ${fileId}.`);
    const { name, bytes, sha256 } = file;
    return { id: fileId, name, mimeType: 'claimed/type', size: String(bytes.length), sha256Checksum: sha256 };
  };
  const fetch = (url: string, { headers }: { headers: Record<string, string> }) => {
    const file = files.get(/files\/([^?]+)\?/.exec(url)?.[1] ?? '');
    const [, first = '', last = ''] = /^bytes=(\d+)-(\d+)$/.exec(headers.Range ?? '') ?? [];
    reads.push(`${first}-${last}`);
    const part = file?.bytes.subarray(Number(first), Number(last) + 1) ?? new Uint8Array(0);
    const act = then;
    then = undefined;
    act?.();
    return {
      getResponseCode: () => (part.length > 0 ? 206 : 416),
      // As Apps Script gives them: -128 to 127.
      getContent: () => Array.from(part, (byte) => (byte > 127 ? byte - 256 : byte)),
    };
  };
  Object.assign(globalThis, {
    Drive: { Files: { get } },
    UrlFetchApp: { fetch },
    ScriptApp: { getOAuthToken: () => 'token' },
  });
  return {
    put: (fileId, name, bytes) => {
      const sha256 = bytes.length === 0 ? 'e3b0' : createHash('sha256').update(bytes).digest('hex');
      files.set(fileId, { name, bytes, sha256 });
    },
    remove: (fileId) => void files.delete(fileId),
    reads: () => {
      const seen = reads;
      reads = [];
      return seen;
    },
    afterNextRead: (act) => {
      then = act;
    },
  };
}
