// Letters leave at once and at least once: whatever dies, is refused or fails one after the other, somebody is told, by an id that stays.
import type { Json } from '../workbench/google/contract';
import { addAccount, lettersTo } from './by-hand';
import { approveByCells, cell, openOffice, posts, submitByCells, typedRow, typeRow } from './played';

const office = openOffice();
const morning = office.snapshot();

beforeEach(() => {
  office.world.faults.clear();
  office.world.network.faults.clear();
  office.facebook.faults.clear();
});

describe('a run that dies around a letter', () => {
  const manual = openOffice({ mode: 'manual' });
  submitByCells(manual, { ...typedRow, platforms: 'X (Twitter)' });
  approveByCells(manual);
  manual.advance(5);
  const approved: Json = manual.snapshot();
  const kits = () => lettersTo(manual, 'staff', 'Unggah manual');

  beforeEach(() => {
    manual.restore(approved);
    manual.world.faults.clear();
    manual.world.network.faults.clear();
  });

  it('hands over all the same at whichever service call it dies, and tells it under one id', () => {
    manual.world.clock.advance(6 * 60_000);
    expect(kits()).toEqual([]);
    const due = manual.snapshot();
    let calls = 0;
    manual.world.faults.afterCall = (_run, call) => {
      if (call.free !== true) calls += 1;
    };
    manual.runTriggers();
    manual.world.faults.clear();
    expect(kits()).toHaveLength(1);
    const wrong: string[] = [];
    let twice = 0;
    for (let n = 1; n <= calls; n += 1) {
      manual.restore(due);
      manual.world.faults.killAt(n, 'after', (run) => run.entry === 'clock');
      manual.runTriggers();
      manual.world.faults.clear();
      manual.advance(10);
      if (kits().length === 2) twice += 1;
      const ids = new Set(kits().map((mail) => mail.subject)).size;
      if (ids !== 1 || kits().length > 2 || cell(manual, 'kit') === '') wrong.push(`killed after call ${n}`);
    }
    expect(wrong).toEqual([]);
    // Only where it died between the letter and the note that it left.
    expect(twice).toBe(1);
  });

  it('sends the kit with links alone when Drive does not give the picture', () => {
    manual.world.network.faults.failBefore({ match: { host: 'www.googleapis.com' }, times: 99 }, 'unreachable');
    manual.advance(10);
    const [letter] = kits();
    expect(letter?.attachments).toEqual([]);
    expect(letter?.body).toContain('https://drive.google.com/file/d/');
  });

  it('keeps a letter owed while the day’s mail is used up', () => {
    manual.world.quotas.use(manual.people.owner, 'email', 100);
    manual.advance(10);
    expect(kits()).toEqual([]);
    manual.world.clock.advance(25 * 3_600_000);
    manual.advance(5);
    expect(kits()).toHaveLength(1);
  });
});

describe('two accounts that fail one after the other', () => {
  beforeAll(() => {
    office.restore(morning);
    addAccount(office, { accountId: 'fb-dua', platform: 'Facebook', handle: 'Halaman kedua', mode: 'otomatis' });
    office.facebook.faults.plan({ match: { method: 'POST' }, strike: { kind: 'throttle', code: 32, minutes: 30 } });
    submitByCells(office, typedRow);
    approveByCells(office);
    office.advance(15);
  });

  it('are told one by one, each with its reason and remedy', () => {
    const failures = () => lettersTo(office, 'staff', 'Unggahan gagal');
    expect(failures()).toHaveLength(1);
    expect(failures()[0]?.subject).toMatch(
      /Unggahan gagal: K\d{6}-\w{4} \(Facebook \(Halaman kedua\)\) \[v1-G-fb-dua\]$/,
    );
    expect(failures()[0]?.body).toContain('Akun Halaman kedua belum disambungkan. Minta pengelola sistem');
    expect(failures()[0]?.body).toContain('Platform lain tidak terpengaruh.');
    office.facebook.faults.clear();
    office.facebook.faults.plan({ match: {}, times: 'always', strike: { kind: 'token_ended', subcode: 460 } });
    office.advance(60);
    expect(failures().map((mail) => /\[.*?\].*\[(.*)\]/.exec(mail.subject)?.[1])).toEqual([
      'v1-G-fb-dua',
      'v1-G-fb-utama',
    ]);
    expect(posts(office)).toHaveLength(0);
  });

  it('can be finished by a person: the link goes on record, and the content is complete', () => {
    const link = (i: number) => `https://www.facebook.com/reel/98765432101234${i}`;
    typeRow(office, { manualLinks: link(1) });
    office.advance(10);
    expect(cell(office, 'note')).toContain('Tulis @nama akun di depan tautan.');
  });
});

describe('the lead', () => {
  it('gets the picture that is to be judged', () => {
    office.restore(morning);
    submitByCells(office, typedRow);
    const [letter] = lettersTo(office, 'lead', 'Mohon pemeriksaan');
    expect(letter?.attachments.map((one) => one.name)).toEqual([expect.stringMatching(/panen\.jpg$/)]);
  });
});
