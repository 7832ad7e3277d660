// Utilities: dates, digests, base64, blobs, sleep (D/reference/utilities/utilities).
import { createHash, createHmac } from 'node:crypto';
import type { Run, ServiceFactory } from '../contract';
import { dateMs, isDate } from '../values';
import type { World } from '../world';
import { blobParts, makeBlob } from './blob';
import { encodingOf, fromSigned, toSigned } from './bytes';
import { enumType } from './enums';
import { formatDate } from './format-date';
import { badSignature } from './signature';
import { innerOf, NotSimulated, surface } from './surface';

const DigestAlgorithm = enumType('DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
const MacAlgorithm = enumType('MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);
const Charset = enumType('Charset', ['US_ASCII', 'UTF_8']);

/** documented: at most 300,000 ms a call (D/reference/utilities/utilities, sleep). */
const longestSleepMs = 300_000;

/** assumed: text without a charset is read as UTF-8; public threads disagree, so a script had better name one. */
export const utilities: ServiceFactory<World> = (run, world) => {
  const bytesOf = (method: string, value: unknown, charset?: unknown): Uint8Array => {
    if (typeof value === 'string') {
      const encoding = encodingOf(charset === undefined ? undefined : String(charset));
      if (encoding !== undefined) return new Uint8Array(Buffer.from(value, encoding));
    }
    const bytes = fromSigned(value) ?? blobParts(value)?.bytes;
    if (bytes === undefined) throw badSignature(run, `Utilities.${method}`, [value]);
    return bytes;
  };
  const hmac = (method: string, algorithm: string, value: unknown, key: unknown, charset?: unknown) => {
    const mac = createHmac(nodeName(algorithm), bytesOf(method, key, charset));
    return toSigned(run, new Uint8Array(mac.update(bytesOf(method, value, charset)).digest()));
  };
  const base64 = (method: string, value: unknown, charset?: unknown) =>
    Buffer.from(bytesOf(method, value, charset)).toString('base64');

  return surface('Utilities', {
    DigestAlgorithm,
    MacAlgorithm,
    Charset,
    formatDate: (date: unknown, zone: unknown, pattern: unknown) => formatted(run, date, zone, pattern),
    formatString: (template: unknown, ...values: unknown[]) => formatString(String(template), values),
    getUuid: () => world.random.uuid(),
    sleep(milliseconds: unknown) {
      const wanted = Number(milliseconds);
      if (!(wanted >= 0)) throw badSignature(run, 'Utilities.sleep', [milliseconds]);
      if (wanted > longestSleepMs) throw run.exception('Argument too large: milliseconds');
      run.call({ service: 'Utilities', operation: 'sleep', free: true }, () => run.spend(wanted));
    },
    computeDigest(algorithm: unknown, value: unknown, charset?: unknown) {
      const name = innerOf(algorithm, 'DigestAlgorithm');
      if (name === 'MD2') throw new NotSimulated('Utilities.DigestAlgorithm.MD2');
      if (typeof name !== 'string') throw badSignature(run, 'Utilities.computeDigest', [algorithm, value]);
      const digest = createHash(nodeName(name))
        .update(bytesOf('computeDigest', value, charset))
        .digest();
      return toSigned(run, new Uint8Array(digest));
    },
    computeHmacSignature(algorithm: unknown, value: unknown, key: unknown, charset?: unknown) {
      const name = innerOf(algorithm, 'MacAlgorithm');
      if (typeof name !== 'string') throw badSignature(run, 'Utilities.computeHmacSignature', [algorithm, value, key]);
      return hmac('computeHmacSignature', name.replace('HMAC_', ''), value, key, charset);
    },
    computeHmacSha256Signature: (value: unknown, key: unknown, charset?: unknown) =>
      hmac('computeHmacSha256Signature', 'SHA_256', value, key, charset),
    base64Encode: (value: unknown, charset?: unknown) => base64('base64Encode', value, charset),
    base64EncodeWebSafe: (value: unknown, charset?: unknown) =>
      base64('base64EncodeWebSafe', value, charset).replace(/\+/g, '-').replace(/\//g, '_'),
    base64Decode: (text: unknown) => decoded(run, text, /^[A-Za-z0-9+/\s]*={0,2}\s*$/),
    base64DecodeWebSafe: (text: unknown) => decoded(run, text, /^[\w\-\s]*={0,2}\s*$/),
    newBlob(data: unknown, contentType?: unknown, name?: unknown) {
      const bytes = bytesOf('newBlob', data);
      const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
      return makeBlob(run, { bytes, contentType: textOrNull(type), name: textOrNull(name) });
    },
  });
};

const nodeName = (algorithm: string) => algorithm.replace('_', '').toLowerCase();

const textOrNull = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));

function formatted(run: Run, date: unknown, zone: unknown, pattern: unknown): string {
  if (!isDate(date) || typeof zone !== 'string' || typeof pattern !== 'string') {
    throw badSignature(run, 'Utilities.formatDate', [date, zone, pattern]);
  }
  const at = dateMs(date);
  if (Number.isNaN(at)) throw badSignature(run, 'Utilities.formatDate', [null, zone, pattern]);
  const text = formatDate(at, zone, pattern);
  if (text === undefined) throw run.exception(`Invalid argument: ${pattern}`);
  return text;
}

/** reported: "Could not decode string." (public issue threads). */
function decoded(run: Run, text: unknown, legal: RegExp): number[] {
  if (typeof text !== 'string' || !legal.test(text)) throw run.exception('Could not decode string.');
  return toSigned(run, new Uint8Array(Buffer.from(text.replace(/-/g, '+').replace(/_/g, '/'), 'base64')));
}

/** documented: "sprintf-like"; the marks d, i, f, s, x and %%, with width and precision. */
function formatString(template: string, values: readonly unknown[]): string {
  const left = [...values];
  return template.replace(/%(-)?(0)?(\d+)?(?:\.(\d+))?([%dfisx])/g, (_mark, minus, zero, width, digits, kind) => {
    if (kind === '%') return '%';
    const value = left.shift();
    const text = fieldText(kind, value, digits === undefined ? undefined : Number(digits));
    const wide = Number(width ?? 0);
    return minus === undefined ? text.padStart(wide, zero ?? ' ') : text.padEnd(wide);
  });
}

function fieldText(kind: string, value: unknown, digits: number | undefined): string {
  if (kind === 'f') return Number(value).toFixed(digits ?? 6);
  if (kind === 'x') return Math.trunc(Number(value)).toString(16);
  if (kind === 's') return String(value).slice(0, digits);
  return String(Math.trunc(Number(value)));
}
