// The bad days of TikTok, as plain data.
import type { PlannedFault as Planned } from '../faults';
import type { FailReason } from './fail-reasons';

export interface FaultMatch {
  /** 'open.tiktokapis.com' or 'open-upload.tiktokapis.com'. */
  host?: string;
  method?: string;
  /** A regular expression, as text, against the path: '/video/init/$', '^/v2/post/publish/status'. */
  path?: string;
}

export type LostAnswer = 'timeout' | 'status_500' | 'internal_error' | 'html_502';

export type Strike =
  /** `committed`: the call took effect (a chunk was stored, a post begun) although its answer never came. */
  | { kind: 'lost_answer'; answer: LostAnswer; committed: boolean }
  /** One documented refusal of `errors.ts`, by its name; nothing took effect. */
  | { kind: 'error'; name: string }
  /** The token used ends now, and the call is refused. */
  | { kind: 'token_ended' }
  /** The call is carried out; its answer takes so long. */
  | { kind: 'slow'; seconds: number }
  /** What this init begins will fail late, after every byte was taken. */
  | { kind: 'late_failure'; reason: FailReason }
  /** What this init begins is processed so slowly. */
  | { kind: 'slow_processing'; seconds: number; polls: number }
  /** The call is carried out twice; the caller sees the second answer. */
  | { kind: 'delivered_twice' };

export type PlannedFault = Planned<FaultMatch, Strike>;
