// Accounts of the back office: asked when a token is pasted and once a day, shown in their row; no answer ever shows a token.
import { changeAccount, statesOf } from './by-hand';
import { approveByCells, openOffice, rows, submitByCells, toldTo, typedRow, wordsOf } from './played';

const office = openOffice();
const morning = office.snapshot();
const fb = 'fb-utama';
const connected = 'Tersambung sebagai Humas Standardisasi Instrumen Pertanian (contoh)';

const state = () => statesOf(office)[fb];
const checkedAt = () =>
  String(rows(office, 'Akun Media Sosial', 'backOffice').find((row) => row.accountId === fb)?.checkedAt);
const asked = () => office.facebook.admin.traffic().length;
const endToken = () =>
  office.facebook.faults.plan({ match: {}, times: 'always', strike: { kind: 'token_ended', subcode: 460 } });

const owner = () => {
  const seat = office.seat('owner', 'backOffice');
  seat.open();
  return seat;
};
const check = () => wordsOf(owner().menu('Siar', 'Periksa akun'));

const paste = (accountId: string, token: string) => {
  const seat = owner();
  seat.answer({ button: 'OK', text: accountId }, { button: 'OK', text: token });
  return wordsOf(seat.menu('Siar', 'Tempel token akun'));
};

/** What the owner does about an ended connection: asks Facebook for a new token. */
function newToken(): string {
  const { admin } = office.facebook;
  const pageId = office.accounts.facebook.externalId;
  const person = admin.addPerson({ name: 'Pengelola baru' });
  admin.setTasks(pageId, person.id, ['CREATE_CONTENT', 'MANAGE']);
  return admin.issueToken({
    kind: 'page',
    appId: admin.addApp({ name: 'Siar' }).id,
    personId: person.id,
    pageId,
    scopes: ['pages_show_list', 'pages_read_engagement', 'pages_manage_posts'],
  });
}

beforeEach(() => {
  office.restore(morning);
  office.facebook.faults.clear();
  office.facebook.admin.clearTraffic();
});

describe('an automatic account', () => {
  it('is connected from the first hour, on all four platforms', () => {
    expect(Object.values(statesOf(office))).toEqual(Array(4).fill(expect.stringMatching(/^Tersambung sebagai /)));
  });

  it('is asked as soon as its token is pasted, and says who is connected', () => {
    expect(state()).toBe(connected);
    expect(checkedAt()).toMatch(/^23 November 2026 pukul \d\d\.\d\d WIB$/);
  });

  it('is asked again once a day, and no oftener', () => {
    office.advance(30);
    expect(asked()).toBe(0);
    const before = checkedAt();
    office.world.clock.advance(24 * 3_600_000);
    office.advance(30);
    expect(asked()).toBeGreaterThan(0);
    const first = asked();
    expect(checkedAt()).not.toBe(before);
    office.advance(60);
    expect(asked()).toBe(first);
  });

  it('says what is wrong and who can help, at the next look and on demand', () => {
    endToken();
    expect(check()).toContain(
      `${fb} (Humas Standardisasi Instrumen Pertanian (contoh)): Sambungan ke Facebook berakhir`,
    );
    expect(state()).toContain('Minta pengelola sistem menyambungkan kembali akun');
    office.facebook.faults.clear();
    expect(paste(fb, newToken())).toContain(connected);
    expect(state()).toBe(connected);
  });

  it('shows a connection that ended in the middle of an upload, until it is mended', () => {
    submitByCells(office, typedRow);
    approveByCells(office);
    endToken();
    office.advance(30);
    expect(state()).toContain('Sambungan ke Facebook berakhir');
    office.facebook.faults.clear();
    paste(fb, newToken());
    office.advance(15);
    expect(state()).toBe(connected);
  });

  it('keeps its last finding when the platform gives no answer, and is asked again within the hour', () => {
    office.world.clock.advance(24 * 3_600_000);
    office.world.network.faults.failBefore({ match: { host: 'graph.facebook.com' }, times: 99 }, 'unreachable');
    const before = checkedAt();
    office.advance(10);
    office.world.network.faults.clear();
    expect([state(), checkedAt()]).toEqual([connected, before]);
    office.advance(70);
    expect(checkedAt()).not.toBe(before);
  });
});

describe('an account that is not asked', () => {
  it.each([
    [{ mode: '' }, 'Manual: unggahan dikerjakan pelaksana'],
    [{ mode: 'manual' }, 'Manual: unggahan dikerjakan pelaksana'],
    [{ active: 'FALSE' }, 'Nonaktif'],
    [{ mode: 'draf di TikTok' }, 'Cara unggah ini hanya untuk TikTok. Pilih otomatis atau manual'],
    [{ accountId: 'fb-baru' }, 'Token belum ditempel. Pilih menu Siar > Tempel token akun'],
  ])('says why: %j', (cells, words) => {
    changeAccount(office, fb, cells);
    office.advance(5);
    expect(Object.values(statesOf(office))).toContain(words);
    expect(asked()).toBe(0);
  });
});

describe('a pasted token', () => {
  it('that is wrong is said at once', () => {
    expect(paste(fb, 'EAAB-salah-tempel')).toMatch(/^.*tersimpan\. Keadaan akun: .*Facebook/m);
    expect(state()).not.toContain('Tersambung');
  });

  it('of X is asked for in the form X gives it', () => {
    paste('x-utama', 'a b c d');
    expect(toldTo(office, 'owner').at(-2)).toContain('empat kata yang dipisahkan spasi');
  });

  it('is in no cell, letter, dialog or log', () => {
    const secret = 'EAAB-rahasia-9f8e7d';
    const words = paste(fb, secret);
    endToken();
    check();
    office.advance(10);
    expect(words).not.toContain(secret);
    expect(toldTo(office, 'owner').join()).not.toContain(secret);
    for (const book of ['ledger', 'backOffice'] as const)
      expect(JSON.stringify(office.book(book))).not.toContain(secret);
    expect(JSON.stringify([office.world.mail.outbox(), office.world.executions.all()])).not.toContain(secret);
  });
});
