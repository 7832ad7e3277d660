import { takeSnapshot } from '../../../src/domain/content/submission';
import { pastOf, type ReturnNote } from '../../../src/domain/review/past';
import { panelText, type ReviewPanel } from '../../../src/domain/review/review-panel';
import { canonicalJson } from '../../../src/domain/text/canonical-json';
import { accountWith, draftWith, fileWith, snapshotWith } from '../examples';

const note = (version: number, text = 'Sumber data belum ada.'): ReturnNote => ({
  version,
  at: '2026-11-23T02:00:00.000Z',
  by: 'Sari Wulandari',
  note: text,
});

describe('what a reviewer must know of earlier versions', () => {
  it('is nothing for the first', () => {
    expect(pastOf(undefined, snapshotWith(), [])).toEqual({ version: 0, before: {}, isCut: false, notes: [] });
  });

  it('is what the version before said where this one differs, and no more', () => {
    const last = { version: 1, snapshot: snapshotWith({ caption: 'Lama.', timing: 'wait' }) };
    expect(pastOf(last, snapshotWith(), []).before).toEqual({ caption: 'Lama.', timing: 'wait' });
  });

  it('notices other bytes under the same name', () => {
    const other = takeSnapshot(draftWith(), [fileWith({ sha256: 'b'.repeat(64) })], [accountWith()]);
    expect(pastOf({ version: 1, snapshot: other }, snapshotWith(), []).before).toEqual({
      files: 'bbbbbbbb panen-raya-padi.jpg',
    });
  });

  it('keeps the notes, the newest first, as many as a cell can spare', () => {
    expect(pastOf(undefined, snapshotWith(), [note(1), note(3), note(2)]).notes.map((one) => one.version)).toEqual([
      3, 2, 1,
    ]);
    const long = Array.from({ length: 9 }, (_, i) => note(i + 1, 'x'.repeat(2000)));
    expect(pastOf(undefined, snapshotWith(), long).notes.map((one) => one.version)).toEqual([9, 8, 7]);
  });
});

describe('the panel’s cell', () => {
  /** Every character doubles when it becomes JSON. */
  const heavy = (chars: number) => '\n"'.repeat(chars / 2);
  const panelWith = (caption: string, before: string): ReviewPanel => {
    const snapshot = { ...snapshotWith(), caption };
    return {
      schema: 1,
      snapshot,
      accounts: [{ accountId: 'fb-utama', platform: 'facebook', handle: 'Humas (contoh)', way: 'automatic' }],
      former: [],
      copies: ['copy-1'],
      past: pastOf({ version: 1, snapshot: { ...snapshot, caption: before } }, snapshot, [note(1)]),
    };
  };

  it('holds the submission and what was before', () => {
    const panel = panelWith('Baru.', 'Lama.');
    expect(JSON.parse(panelText(panel))).toEqual(JSON.parse(canonicalJson(JSON.parse(JSON.stringify(panel)))));
  });

  it('lets earlier texts go before it outgrows its cell, and says so', () => {
    const text = panelText(panelWith(heavy(16_000), heavy(14_000)));
    expect(text.length).toBeLessThan(50_000);
    expect(JSON.parse(text).past).toMatchObject({ before: {}, isCut: true, notes: [{ version: 1 }] });
    expect(JSON.parse(text).snapshot.caption).toBe(heavy(16_000));
  });
});
