// Right words, wrong place: another content's post, another person's account, a content meant for a person's hands.
import { writeRow } from '../workbench/office/rows';
import { changeAccount, statesOf } from './by-hand';
import { seenOn } from './platforms';
import {
  approveByCells,
  cell,
  firstRow,
  openOffice,
  picture,
  pictureBytes,
  register,
  review,
  rows,
  settle,
  submitByCells,
  typedRow,
  typeRow,
  wordsOf,
} from './played';

it('does not take the post of another content with the same caption for the one that never arrived', () => {
  const office = openOffice();
  office.upload('staff', 'dua.jpg', pictureBytes(640, 640));
  office.advance(5);
  const row = { ...typedRow, platforms: 'Instagram', action: 'Ajukan' };
  typeRow(office, row, firstRow);
  typeRow(office, { ...row, title: 'Kedua', files: 'dua.jpg' }, firstRow + 1);
  office.advance(5);
  const { faults } = office.facebook;
  faults.plan({
    match: { method: 'POST', path: 'media_publish' },
    strike: { kind: 'lost_answer', answer: 'timeout', committed: false },
  });
  for (const { row: at } of rows(office, review))
    writeRow(office, office.seat('lead'), review, at, {
      decision: 'Setujui (Approve)',
      attested: 'TRUE',
      send: 'TRUE',
    });
  office.advance(11);
  const lost = rows(office, 'Sasaran', 'backOffice').find((target) => target.intentAt !== '');
  const { containerId } = JSON.parse(String(lost?.phase)) as { containerId: string };
  faults.plan({
    match: { method: 'GET', path: containerId },
    times: 'always',
    strike: { kind: 'error', name: 'igUnknownContainer' },
  });
  office.advance(60);
  expect(seenOn(office, 'instagram')).toHaveLength(1);
  expect(rows(office, register).filter((one) => one.links !== '')).toHaveLength(1);
});

it('posts nothing with keys that belong to another account of X, and says so', () => {
  const office = openOffice();
  const { admin } = office.x;
  const other = admin.addUser({ username: 'pribadi', name: 'Akun pribadi' });
  const app = admin.addApp();
  const { token, tokenSecret } = admin.issueOAuth1(app.id, other.id);
  const owner = office.seat('owner', 'backOffice');
  owner.open();
  const keys = [app.consumerKey, app.consumerSecret, token, tokenSecret].join(' ');
  owner.answer({ button: 'OK', text: 'x-utama' }, { button: 'OK', text: keys });
  expect(wordsOf(owner.menu('Siar', 'Tempel token akun'))).toContain('milik @pribadi');
  submitByCells(office, { ...typedRow, platforms: 'X (Twitter)' });
  approveByCells(office);
  settle(office);
  expect(admin.posts(other.id)).toEqual([]);
  expect(cell(office, 'status')).toBe('Gagal diunggah');
  expect(statesOf(office)['x-utama']).toContain('milik');
});

it('leaves several pictures in the hands they were approved for, though the account turns automatic meanwhile', () => {
  const office = openOffice();
  changeAccount(office, 'fb-utama', { mode: '' });
  office.upload('staff', 'dua.jpg', pictureBytes(640, 640));
  office.advance(5);
  submitByCells(office, { ...typedRow, files: `${picture}\ndua.jpg` });
  approveByCells(office);
  office.advance(6);
  changeAccount(office, 'fb-utama', { mode: 'otomatis' });
  settle(office);
  expect(seenOn(office, 'facebook')).toEqual([]);
  expect(cell(office, 'note')).toContain('Facebook: menunggu tautan');
});

it('sends its letters although Drive refuses to share the copy', () => {
  const office = openOffice();
  office.world.faults.failCall(
    (call) => /permissions\.create/i.test(call.operation),
    'API call to drive.permissions.create failed with error: This file cannot be shared with this address',
    'before',
    1000,
  );
  submitByCells(office);
  office.advance(10);
  expect(office.mails('lead').map((mail) => mail.subject)).toEqual([expect.stringContaining('Mohon pemeriksaan')]);
});
