// Utilities: dates, digests, base64, blobs, sleep (D/reference/utilities/utilities).
import { createHash, createHmac } from 'node:crypto';
import type { Run, ServiceFactory } from '../contract';
import { dateMs, isDate } from '../values';
import type { World } from '../world';
import { makeBlob, textOrNull } from './blob';
import { encodeText, fromSigned, toSigned } from './bytes';
import { enumType } from './enums';
import { formatDate } from './format-date';
import { badSignature } from './signature';
import type { Simulated } from './simulated';
import { innerOf, NotSimulated, surface } from './surface';
import { formatString } from './utilities/format-string';
import { parseCsv } from './utilities/parse-csv';
import { textsOrBytes } from './utilities/text-or-bytes';

// documented: DigestAlgorithm.SHA_256 and its like are the members of Utilities.DigestAlgorithm
// [D/reference/utilities/digest-algorithm]
const DigestAlgorithm = enumType('DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
const macs = ['HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512'] as const;
// documented: MacAlgorithm.HMAC_SHA_1 and its like are the members of Utilities.MacAlgorithm
// [D/reference/utilities/mac-algorithm]
const MacAlgorithm = enumType('MacAlgorithm', macs);
// documented: Charset.UTF_8 and Charset.US_ASCII are the members of Utilities.Charset [D/reference/utilities/charset]
const Charset = enumType('Charset', ['US_ASCII', 'UTF_8']);

// documented: Utilities.sleep waits at most 300,000 milliseconds a call [D/reference/utilities/utilities]
const longestSleepMs = 300_000;

export const utilities: ServiceFactory<World> = (run, world) => {
  const hmac = (method: string, algorithm: string, args: readonly unknown[]) => {
    const [value = empty, key = empty] = textsOrBytes(run, `Utilities.${method}`, args, 2);
    return toSigned(run, new Uint8Array(createHmac(nodeName(algorithm), key).update(value).digest()));
  };
  const base64 = (method: string, args: readonly unknown[]) => {
    const [value = empty] = textsOrBytes(run, `Utilities.${method}`, args, 1);
    return Buffer.from(value).toString('base64');
  };

  return surface('Utilities', {
    DigestAlgorithm,
    MacAlgorithm,
    Charset,
    // documented: Utilities.formatDate writes a date by the patterns of Java's SimpleDateFormat, in the zone it is given
    // [D/reference/utilities/utilities]
    formatDate: (date: unknown, zone: unknown, pattern: unknown) => formatted(run, date, zone, pattern),
    // documented: Utilities.formatString fills in its values like sprintf [D/reference/utilities/utilities]
    formatString: (template: unknown, ...values: unknown[]) => formatString(String(template), values),
    // documented: Utilities.getUuid gives a new random UUID at each call [D/reference/utilities/utilities]
    getUuid: () => world.random.uuid(),
    sleep(milliseconds: unknown) {
      const wanted = Number(milliseconds);
      if (!(wanted >= 0)) throw badSignature(run, 'Utilities.sleep', [milliseconds]);
      if (wanted > longestSleepMs) throw run.exception('Argument too large: milliseconds');
      // documented: Utilities.sleep counts as time of the run [D/guides/services/quotas]
      run.call({ service: 'Utilities', operation: 'sleep', free: true }, () => run.spend(wanted));
    },
    computeDigest(algorithm: unknown, ...args: unknown[]) {
      const name = innerOf(algorithm, 'DigestAlgorithm');
      if (name === 'MD2') throw new NotSimulated('Utilities.DigestAlgorithm.MD2');
      if (typeof name !== 'string') throw badSignature(run, 'Utilities.computeDigest', [algorithm, ...args]);
      const [value = empty] = textsOrBytes(run, 'Utilities.computeDigest', args, 1);
      // documented: Utilities.computeDigest gives signed bytes [D/reference/utilities/utilities]
      return toSigned(run, new Uint8Array(createHash(nodeName(name)).update(value).digest()));
    },
    computeHmacSignature(algorithm: unknown, ...args: unknown[]) {
      const name = innerOf(algorithm, 'MacAlgorithm');
      if (typeof name !== 'string') throw badSignature(run, 'Utilities.computeHmacSignature', [algorithm, ...args]);
      // documented: Utilities.computeHmacSignature signs a value with a key, value first [D/reference/utilities/utilities]
      return hmac('computeHmacSignature', name.replace('HMAC_', ''), args);
    },
    // documented: Utilities.computeHmacSha256Signature signs a value with a key, value first [D/reference/utilities/utilities]
    computeHmacSha256Signature: (...args: unknown[]) => hmac('computeHmacSha256Signature', 'SHA_256', args),
    // assumed: Utilities.base64Encode takes bytes as they are, signed or not [probes/signed-or-not.gs]
    base64Encode: (...args: unknown[]) => base64('base64Encode', args),
    // documented: Utilities.base64EncodeWebSafe writes - and _ in place of + and / [D/reference/utilities/utilities]
    base64EncodeWebSafe: (...args: unknown[]) => webSafe(base64('base64EncodeWebSafe', args)),
    // assumed: Utilities.base64Decode gives signed bytes and minds neither white space nor missing padding
    // [probes/loose-base64.gs]
    base64Decode: (text: unknown) => decoded(run, text, /^[A-Za-z0-9+/]*$/),
    // documented: Utilities.base64DecodeWebSafe reads - and _ in place of + and / [D/reference/utilities/utilities]
    base64DecodeWebSafe: (text: unknown) => decoded(run, text, /^[\w-]*$/),
    newBlob(data: unknown, ...more: unknown[]) {
      const bytes = typeof data === 'string' ? encodeText(data, 'utf8') : fromSigned(data);
      if (bytes === undefined) throw badSignature(run, 'Utilities.newBlob', [data, ...more]);
      // assumed: Utilities.newBlob makes a text text/plain and gives bytes no type, unless told otherwise
      // [probes/type-of-a-new-blob.gs]
      const unnamed = typeof data === 'string' ? 'text/plain' : null;
      const contentType = more.length > 0 ? textOrNull(more[0]) : unnamed;
      return makeBlob(run, { bytes, contentType, name: textOrNull(more[1]) });
    },
    parseCsv(csv: unknown, delimiter: unknown = ',') {
      const rows = parseCsv(String(csv), String(delimiter).charAt(0));
      // assumed: Utilities.parseCsv throws Could not parse text for a quote that is never closed [probes/csv-open-quote.gs]
      if (rows === undefined) throw run.exception('Could not parse text.');
      // documented: Utilities.parseCsv gives rows of texts, whatever stands in them [D/reference/utilities/utilities]
      return run.give(rows);
    },
  } satisfies Simulated<GoogleAppsScript.Utilities.Utilities>);
};

const empty = new Uint8Array(0);

const nodeName = (algorithm: string) => algorithm.replace('_', '').toLowerCase();

const webSafe = (base64: string) => base64.replace(/\+/g, '-').replace(/\//g, '_');

function formatted(run: Run, date: unknown, zone: unknown, pattern: unknown): string {
  const right = isDate(date) && typeof zone === 'string' && typeof pattern === 'string' && !Number.isNaN(dateMs(date));
  // assumed: Utilities.formatDate refuses what is no date [probes/format-what-is-no-date.gs]
  if (!right) throw badSignature(run, 'Utilities.formatDate', [isDate(date) ? null : date, zone, pattern]);
  const text = formatDate(dateMs(date), zone, pattern);
  // assumed: Utilities.formatDate throws for a letter that SimpleDateFormat does not know [probes/unknown-pattern-letter.gs]
  if (text === undefined) throw run.exception(`Invalid argument: ${pattern}`);
  return text;
}

function decoded(run: Run, text: unknown, legal: RegExp): number[] {
  const bare = typeof text === 'string' ? text.replace(/\s+/g, '').replace(/=+$/, '') : '!';
  const wrong = !legal.test(bare) || bare.length % 4 === 1;
  // assumed: Utilities.base64Decode throws Could not decode string for any other letter, the web-safe ones included
  // [probes/web-safe-letters.gs]
  if (wrong) throw run.exception('Could not decode string.');
  return toSigned(run, new Uint8Array(Buffer.from(bare.replace(/-/g, '+').replace(/_/g, '/'), 'base64')));
}
