// Bytes that arrive in pieces: each piece is kept as a blob, and the whole is put together and hashed once, when it is whole.
import type { Store } from './store';
import type { Intake } from './video-types';

export const newIntake = (total: number): Intake => ({ total, received: 0, pieces: [], sha256: null });

export const isWhole = (intake: Intake | null): intake is Intake & { sha256: string } => intake?.sha256 != null;

export const receivedBytes = (intake: Intake | null): number => intake?.received ?? 0;

/** Takes a piece that follows what is there; the caller has checked that it fits. True when the whole is there now. */
export function take(store: Store, intake: Intake, bytes: Uint8Array): boolean {
  if (bytes.length > 0) intake.pieces.push(store.blobs.put(bytes));
  intake.received += bytes.length;
  if (intake.received < intake.total) return false;
  intake.sha256 ??= putTogether(store, intake);
  intake.pieces = [];
  return true;
}

function putTogether(store: Store, { total, pieces }: Intake): string {
  const [first, ...rest] = pieces;
  if (first !== undefined && rest.length === 0) return first;
  const whole = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    const bytes = store.blobs.get(piece);
    whole.set(bytes, at);
    at += bytes.length;
  }
  return store.blobs.put(whole);
}
