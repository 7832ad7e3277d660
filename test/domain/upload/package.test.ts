import { mayBegin, packageKey, statusOf } from '../../../src/domain/upload/package';
import { rollUp, type TargetState, targetKey } from '../../../src/domain/upload/target';
import { now, packageWith, resultWith, snapshotWith } from '../examples';

const later = new Date(now + 1).toISOString();

describe('the status of a content', () => {
  it.each([
    ['offered', 'in_review'],
    ['returned', 'returned'],
    ['withdrawn', 'drafting'],
    ['cancelled', 'cancelled'],
  ] as const)('of a package %s is %s, whatever its targets say', (state, status) => {
    expect(statusOf(packageWith({ state }), ['published'])).toBe(status);
  });

  it('is ready, or scheduled, until the first target begins', () => {
    expect(statusOf(packageWith(), ['waiting', 'waiting'])).toBe('ready');
    const snapshot = snapshotWith({ timing: 'scheduled', publishAt: now });
    expect(statusOf(packageWith({ snapshot }), ['waiting'])).toBe('scheduled');
  });

  it('counts what is on record beside what is on its way', () => {
    const results = [resultWith()];
    expect(statusOf(packageWith({ results }), ['waiting'])).toBe('uploading');
    expect(statusOf(packageWith({ results }), ['failed'])).toBe('partial');
    expect(statusOf(packageWith({ results, state: 'finished' }), [])).toBe('published');
  });

  it.each<[TargetState[], string]>([
    [['published', 'published'], 'published'],
    [['failed', 'failed'], 'failed'],
    [['published', 'failed'], 'partial'],
    [['failed', 'waiting'], 'uploading'],
    [['unsure', 'in_progress'], 'uploading'],
    [['published', 'unsure', 'failed'], 'unsure'],
    [['in_progress'], 'uploading'],
  ])('rolls %j up to %s', (states, status) => {
    expect(rollUp(states, 'ready')).toBe(status);
  });
});

describe('an upload', () => {
  it('begins when its moment has come, not before', () => {
    expect(mayBegin(packageWith(), now)).toBe(true);
    expect(mayBegin(packageWith({ notBefore: later }), now)).toBe(false);
  });

  it.each(['offered', 'returned', 'withdrawn', 'cancelled', 'finished'] as const)('never begins while %s', (state) => {
    expect(mayBegin(packageWith({ state }), now)).toBe(false);
  });

  it.each(['', 'besok'])('is held back when the end of the cool-down reads "%s"', (notBefore) => {
    expect(mayBegin(packageWith({ notBefore }), now)).toBe(false);
  });

  it('waits for its scheduled time even after the cool-down', () => {
    const at = (publishAt: number) => packageWith({ snapshot: snapshotWith({ timing: 'scheduled', publishAt }) });
    expect(mayBegin(at(now), now)).toBe(true);
    expect(mayBegin(at(now + 1), now)).toBe(false);
  });

  it('waits to be queued where the row says so, and always for a strategic issue', () => {
    for (const snapshot of [snapshotWith({ timing: 'wait' }), snapshotWith({ isStrategic: true })]) {
      expect(mayBegin(packageWith({ snapshot }), now)).toBe(false);
      expect(mayBegin(packageWith({ snapshot, queuedAt: later }), now)).toBe(true);
    }
  });

  it('has a key of its own for each version and account', () => {
    expect(packageKey('K261123-7QXM', 2)).toBe('K261123-7QXM/2');
    expect(targetKey('K261123-7QXM', 2, 'fb-utama')).toBe('K261123-7QXM/2/fb-utama');
  });
});
