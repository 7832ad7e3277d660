import { createHash } from 'node:crypto';
import { captionFor, sameSubmission, snapshotText, takeSnapshot } from '../../../src/domain/content/submission';
import { accountWith, draftWith, fileWith, now, snapshotWith } from '../examples';

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

describe('submission', () => {
  it('keeps its digest: a change of the text form would void every decision under way', () => {
    const text = snapshotText(snapshotWith({ timing: 'scheduled', publishAt: now }));
    expect(text).toBe(
      '{"accounts":["fb-utama"],"altText":"Hamparan padi siap panen","caption":"Panen raya di Subang.","captions":{},' +
        '"category":"activity","classification":"open","consent":null,"contentNo":"K261123-7QXM","cover":null,' +
        `"files":[{"bytes":126973,"fileId":"drive-file-1","film":null,"height":1350,"mimeType":"image/jpeg","name":"panen-raya-padi.jpg","sha256":"${'a'.repeat(64)}","width":1080}],` +
        '"form":"photo","hashtags":"#Padi","isStrategic":false,"narration":"","publishAt":"2026-11-23T07:30:00.000Z",' +
        '"schema":3,"source":"","staff":"Rina Lestari","tiktok":null,"timing":"scheduled","title":"Panen raya padi"}',
    );
  });

  it('has the same digest after a round through a cell', () => {
    const snapshot = snapshotWith({ caption: 'Caf\u0065\u0301 "tani" \u{1f33e}', captions: { x: 'pendek' } });
    const text = snapshotText(snapshot);
    expect(digestOf(snapshotText(JSON.parse(text)))).toBe(digestOf(text));
    expect(sameSubmission(JSON.parse(text), snapshot)).toBe(true);
  });

  it.each([
    { caption: 'Panen raya di Subang!' },
    { captions: { facebook: 'lain' } },
    { hashtags: '' },
    { altText: '' },
    { title: 'Lain' },
    { timing: 'wait' as const },
    { isStrategic: true },
  ])('is another one after %j', (change) => {
    expect(sameSubmission(snapshotWith(change), snapshotWith())).toBe(false);
  });

  it('is another one when the bytes of its file are', () => {
    const other = takeSnapshot(draftWith(), [fileWith({ sha256: 'b'.repeat(64) })], [accountWith()]);
    expect(sameSubmission(other, snapshotWith())).toBe(false);
  });

  it('names the accounts that are active and automatic at that moment', () => {
    const accounts = [accountWith(), accountWith({ accountId: 'fb-lama', active: false })];
    expect(takeSnapshot(draftWith(), [fileWith()], accounts).accounts).toEqual(['fb-utama']);
  });

  it('forgets a time that the row does not ask for', () => {
    expect(snapshotWith({ timing: 'now', publishAt: now }).publishAt).toBeNull();
  });

  it('takes nothing over but what is declared', () => {
    const file = { ...fileWith(), thumbnail: 'rahasia' };
    expect(snapshotText(takeSnapshot(draftWith(), [file], [accountWith()]))).not.toContain('rahasia');
  });
});

describe('a platform’s caption', () => {
  it('is the common one with the hashtags below', () => {
    expect(captionFor(snapshotWith(), 'facebook')).toBe('Panen raya di Subang.\n\n#Padi');
  });

  it('is the platform’s own where there is one', () => {
    const snapshot = snapshotWith({ captions: { x: ' Pendek ' } });
    expect(captionFor(snapshot, 'x')).toBe('Pendek\n\n#Padi');
    expect(captionFor(snapshot, 'facebook')).toContain('Subang');
  });

  it('ends without blank lines when there are no hashtags', () => {
    expect(captionFor(snapshotWith({ hashtags: '  ' }), 'facebook')).toBe('Panen raya di Subang.');
  });
});
