// The envelope of every answer, and post ids as the raw JSON numbers TikTok writes them: 19 digits, more than a double holds.
// documented: https://developers.tiktok.com/doc/tiktok-api-v2-error-handling ; reported that clients round them: https://github.com/gitroomhq/postiz-app/pull/1984
import type { HttpResponse, Json } from '../../google/contract';
import { answer } from '../http';
import type { Refusal } from './errors';
import { newLogId } from './ids';
import type { Store } from './store';

const mark = '@int64:';

/** Stands for a number no JavaScript number can be. */
export const int64 = (digits: string): string => `${mark}${digits}`;

const write = (value: Json): string => JSON.stringify(value).replace(new RegExp(`"${mark}(\\d+)"`, 'g'), '$1');

export function answerEnvelope(store: Store, data: Json, refusal?: Refusal): HttpResponse {
  const error = {
    code: refusal?.code ?? 'ok',
    message: refusal?.message ?? '',
    [store.data.settings.logIdKey]: newLogId(store),
  };
  return answer(refusal?.status ?? 200, 'application/json; charset=utf-8', write({ data, error }), {
    'cache-control': 'no-store',
  });
}
