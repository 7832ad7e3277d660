// The panel that breaks things: each switch really strikes, and the content still ends with one post, on record once.

import { calm, platformNames, seenOn } from '../stories/platforms';
import {
  approveByMenu,
  firstRow,
  openOffice,
  picture,
  register,
  rows,
  submitByCells,
  typedRow,
} from '../stories/played';
import type { Json } from '../workbench/google/contract';
import type { PlatformName } from '../workbench/office/contract';
import { mediaBytes } from '../workbench/office/media';
import { writeRow } from '../workbench/office/rows';
import { killReason } from '../workbench/web/trouble/switches';
import { createTroubleBoard } from '../workbench/web/trouble/trouble-board';
import { troubleId, troubles } from '../workbench/web/trouble/troubles';

const film = 'video-tanam-jajar-legowo.mp4';
const office = openOffice();
office.upload('staff', film, mediaBytes(film));
office.advance(5);
const morning = office.snapshot();
const board = createTroubleBoard(office);

/** Approved, its cool-down not yet over. */
function approved(platform: PlatformName): Json {
  office.restore(morning);
  const files = platform === 'tiktok' ? film : picture;
  const platforms = office.accounts[platform].label;
  submitByCells(office, { ...typedRow, files, platforms, tiktokPrivacy: 'Semua orang' });
  // A neighbour, so that sorting moves something.
  writeRow(office, office.seat('staff'), register, firstRow + 1, { title: 'Alat panen', category: 'Kegiatan' });
  approveByMenu(office);
  office.advance(5);
  return office.snapshot();
}

const ready = new Map(platformNames.map((platform) => [platform, approved(platform)]));

function begin(platform: PlatformName): void {
  board.clear();
  calm(office);
  office.restore(ready.get(platform) ?? null);
}

const statusOf = (title = typedRow.title) => rows(office, register).find((row) => row.title === title)?.status;

function carryOn(): void {
  for (let tick = 0; tick < 30 && statusOf() !== 'Terunggah'; tick += 1) office.advance(5);
  office.advance(10); // a second post would come now
}

/** What can hit one platform is tried on each; so is the kill. */
const cases = troubles
  .filter(({ isNow }) => !isNow)
  .flatMap(({ name, platforms }) =>
    (platforms ?? (name === 'killedMidCall' ? platformNames : (['facebook'] as const))).map(
      (platform) => [name, platform, troubleId(name, platforms && platform)] as const,
    ),
  );

describe('a trouble', () => {
  it.each(cases)('%s strikes on %s, and there is one post, on record once', (_name, platform, id) => {
    begin(platform);
    board.arm(id);
    expect(board.list()).toMatchObject([{ id, state: 'armed', struck: 0 }]);
    carryOn();
    const [view] = board.list();
    expect(view?.state).toBe('off');
    expect(view?.struck).toBeGreaterThan(0);
    expect([seenOn(office, platform).length, rows(office, 'Register Unggahan').length, statusOf()]).toEqual([
      1,
      1,
      'Terunggah',
    ]);
  });

  it('that kills leaves a run dead in the middle', () => {
    begin('facebook');
    board.arm('killedMidCall');
    carryOn();
    expect(office.world.executions.all().filter(({ killed }) => killed === killReason)).toHaveLength(1);
  });

  it('that sorts moves the row before each write after the post', () => {
    begin('facebook');
    const rowOf = () => rows(office, register).find(({ title }) => title === typedRow.title)?.row;
    board.arm('rowsSorted');
    carryOn();
    expect(board.list()[0]?.struck).toBeGreaterThan(3);
    expect([firstRow, firstRow + 1]).toContain(rowOf());
    expect(statusOf('Alat panen')).not.toBe('Terunggah');
  });

  it('of an hour ends by itself, and says when', () => {
    begin('x');
    board.arm('silentHour:x');
    expect(board.list()).toMatchObject([{ state: 'armed', until: office.now() + 3_600_000 }]);
    office.advance(61);
    expect(board.list()).toMatchObject([{ state: 'off' }]);
  });

  it('that was disarmed strikes no more, and clearing forgets it', () => {
    begin('facebook');
    board.arm('answerLost:facebook');
    board.disarm('answerLost:facebook');
    carryOn();
    expect(board.list()).toEqual([{ id: 'answerLost:facebook', state: 'off', struck: 0 }]);
    board.clear();
    expect(board.list()).toEqual([]);
    expect(office.world.faults.beforeCall).toBeUndefined();
  });

  it('waits for its turn when another takes the call', () => {
    begin('facebook');
    board.arm('answerLost:facebook');
    board.arm('killedMidCall');
    carryOn();
    expect(board.list().map(({ struck }) => struck)).toEqual([1, 0]);
    const second = { ...typedRow, title: 'Alat panen', caption: 'Alat panen diuji.' };
    submitByCells(office, second, firstRow + 1);
    approveByMenu(office);
    office.advance(30);
    expect(board.list().map(({ struck }) => struck)).toEqual([1, 1]);
    expect([statusOf(second.title), seenOn(office, 'facebook').length]).toEqual(['Terunggah', 2]);
  });

  it('may be armed again, and keeps its count', () => {
    begin('facebook');
    board.arm('bandwidth');
    carryOn();
    board.arm('bandwidth');
    expect(board.list()).toEqual([{ id: 'bandwidth', state: 'armed', struck: 1 }]);
  });
});

describe('the back office restored to an earlier version', () => {
  it('makes the engine publish nothing by itself', () => {
    begin('facebook');
    carryOn();
    office.advance(30);
    const second = 'Alat panen';
    submitByCells(office, { ...typedRow, title: second, caption: 'Alat panen diuji.' }, firstRow + 1);
    approveByMenu(office);
    office.advance(20);
    expect(statusOf(second)).toBe('Terunggah');
    board.arm('bookRestored');
    expect(board.list()).toEqual([{ id: 'bookRestored', state: 'off', struck: 1 }]);
    expect(rows(office, 'Unggahan', 'backOffice')).toHaveLength(1);
    office.advance(60);
    expect(seenOn(office, 'facebook')).toHaveLength(2);
    expect(rows(office, 'Register Unggahan')).toHaveLength(2);
  });

  it('says so when there is no version yet', () => {
    begin('facebook');
    board.arm('bookRestored');
    expect(board.list()).toMatchObject([{ state: 'impossible', struck: 0 }]);
  });
});
