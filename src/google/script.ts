// The small services of a script: its properties, its lock, its clock, its digests.

export const now = (): number => Date.now();

export const sleep = (milliseconds: number): void => Utilities.sleep(milliseconds);

/** Text properties of this script project; only the engine uses them, and only its owner can read them. */
export const properties = () => PropertiesService.getScriptProperties();

/** Runs `work` under the script's lock, or returns undefined at once when another run holds it. */
export function underLock<T>(work: () => T): T | undefined {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(0)) return undefined;
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}

const hex = (bytes: readonly number[]): string =>
  bytes.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('');

/** SHA-256 of the UTF-8 text, lower-case hex. */
export const sha256Of = (text: string): string =>
  hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8));

export const newId = (): string => Utilities.getUuid();

/** A metadata id chosen by us: a positive 31-bit number from a fresh UUID. */
export const newTag = (): string => String(Number.parseInt(newId().slice(0, 8), 16) % 2_147_483_646 || 1);

/** Four numbers from 0 (inclusive) to 1 (exclusive), from a fresh UUID. */
export function draw4(): [number, number, number, number] {
  const digits = newId().replace(/-/g, '');
  const part = (i: number) => Number.parseInt(digits.slice(i * 4, i * 4 + 4), 16) / 65536;
  return [part(0), part(1), part(2), part(5)];
}

/** HMAC-SHA1 of an ASCII text under an ASCII key, in Base64. */
export const hmacSha1Base64 = (text: string, key: string): string =>
  Utilities.base64Encode(Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_1, text, key));
