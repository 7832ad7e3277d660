// The arguments of Utilities' digests and encoders: a text with an optional charset, or bytes and nothing else.
import type { Run } from '../../contract';
import { type Encoding, encodeText, encodingOf, fromSigned } from '../bytes';
import { badSignature } from '../signature';
import { innerOf } from '../surface';

/**
 * The bytes of each leading argument; one more argument, a Charset, may follow texts.
 * `method` as Google names it in the refusal: 'Utilities.base64Encode'.
 */
export function textsOrBytes(run: Run, method: string, args: readonly unknown[], count: number): Uint8Array[] {
  const values = args.slice(0, count);
  const rest = args.slice(count);
  const wrong = () => badSignature(run, method, args);
  if (values.length < count || rest.length > 1) throw wrong();
  const given = rest[0] ?? null;
  // assumed: Utilities.base64Encode refuses a charset that is given and null [probes/null-charset.gs]
  if (rest.length === 1 && given === null) throw run.exception('Argument cannot be null: charset');
  const charset = innerOf(given, 'Charset');
  if (rest.length === 1 && charset === undefined) throw wrong();
  if (values.every((value) => typeof value === 'string')) {
    // reported: Utilities.computeHmacSha256Signature and its like read a text as US-ASCII when no charset is given, a ? for
    // each character outside it [github.com/brucemcpherson/gas-fakes/blob/main/test/testutilities.js]
    const unnamed: Encoding = 'ascii';
    const encoding = charset === undefined ? unnamed : encodingOf(String(charset));
    return values.map((value) => encodeText(value, encoding ?? unnamed));
  }
  const bytes = values.map(fromSigned);
  const mixed = rest.length === 1 || bytes.includes(undefined);
  // reported: Utilities.computeHmacSha256Signature takes texts or byte arrays, never one of each, and no charset with bytes
  // [github.com/brucemcpherson/gas-fakes/blob/main/test/testutilities.js]
  if (mixed) throw wrong();
  return bytes.flatMap((one) => one ?? []);
}
