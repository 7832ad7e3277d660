// "Simpan konsep" from the sidebar: only what changed, only where nobody else wrote meanwhile, and always in the right row.
import { cell, columnAt, firstRow, handsOf, openOffice, picture, register, rows, typeRow } from '../stories/played';
import { ask, contentNo, openPanel, refusal, type Saved, save } from './panel';

const office = openOffice();
for (const who of ['staff', 'lead', 'owner'] as const) openPanel(office, who);
const empty = office.snapshot();
beforeEach(() => office.restore(empty));

const hands = handsOf(office, 'staff');
const at = () => hands.at(register);

describe('a new content', () => {
  it('gets a row below the data, with its number, its status and who prepared it', () => {
    typeRow(office, { title: 'Konten lain', contentNo: 'K261123-ABCD' });
    const saved = save(office, { title: ['', 'Panen raya'], category: [null, 'activity'] });
    expect(saved).toMatchObject({ staff: 'Wening Asri', theirs: {}, left: [] });
    expect(rows(office, register)[1]).toMatchObject({
      row: firstRow + 1,
      contentNo,
      status: 'Pengolahan konten',
      title: 'Panen raya',
      category: 'Kegiatan',
      staff: 'Wening Asri',
    });
  });

  it('is written once, though the page asks again because the answer was lost', () => {
    save(office, { title: ['', 'Panen raya'] });
    expect(save(office, { title: ['', 'Panen raya'] }).theirs).toEqual({});
    expect(rows(office, register)).toHaveLength(1);
  });

  it('leaves nothing on its way when Google answers with an error: its row is its own before the next one has its turn', () => {
    const { faults } = office.world;
    const timedOut = 'Service Spreadsheets timed out while accessing document with id x.';
    faults.failCall(({ operation }) => operation === 'setValues', timedOut, 'after');
    const atRelease: number[] = [];
    faults.afterCall = (_run, { operation }) => {
      if (operation === 'releaseLock') atRelease.push(rows(office, register).length);
    };
    expect(
      refusal(office, 'saveDraft', { contentNo, isNew: true, changes: { title: { from: '', to: 'Panen' } } }),
    ).not.toBe('');
    faults.clear();
    expect(atRelease).toEqual([1]);
  });

  it('keeps text text', () => {
    save(office, { title: ['', '=1+1'], caption: ['', '007'], hashtags: ['', '+62'] });
    save(office, { altText: ['', '@siapa'], source: ['', '-1'], caption: ['007', '1/2'] });
    expect(rows(office, register)[0]).toMatchObject({
      title: '=1+1',
      caption: '1/2',
      hashtags: '+62',
      altText: '@siapa',
      source: '-1',
    });
  });

  it('makes room where the tab ends', () => {
    hands.acts.deleteRows(hands.email, at(), 3, 990);
    for (let row = firstRow; row < firstRow + 8; row += 1) typeRow(office, { title: `Konten ${row}` }, row);
    const { length } = rows(office, register);
    save(office, { title: ['', 'Panen raya'] });
    expect(rows(office, register)).toHaveLength(length + 1);
  });
});

describe('a save', () => {
  beforeEach(() => void save(office, { title: ['', 'Panen raya'], caption: ['', 'Panen raya padi.'] }));

  it('writes what was changed and nothing else', () => {
    typeRow(office, { caption: 'Diketik di sel.', source: 'Liputan' });
    expect(save(office, { title: ['Panen raya', 'Panen raya padi'] }).theirs).toEqual({});
    expect(rows(office, register)[0]).toMatchObject({
      title: 'Panen raya padi',
      caption: 'Diketik di sel.',
      source: 'Liputan',
    });
  });

  it('writes over nobody: both texts go back, and the other fields are saved', () => {
    save(office, { title: ['Panen raya', 'Judul Bagas'] }, { who: 'lead' });
    const saved = save(office, { title: ['Panen raya', 'Judul Wening'], hashtags: ['', '#panen'] });
    expect(saved.theirs).toEqual({ title: 'Judul Bagas' });
    expect(rows(office, register)[0]).toMatchObject({ title: 'Judul Bagas', hashtags: '#panen' });
    save(office, { title: ['Judul Bagas', 'Judul Wening'] });
    expect(cell(office, 'title')).toBe('Judul Wening');
  });

  it('sees no quarrel where two people wrote the same', () => {
    typeRow(office, { title: 'Panen padi' });
    expect(save(office, { title: ['Panen raya', 'Panen padi '] }).theirs).toEqual({});
  });

  it('finds the row after somebody sorted, inserted and moved', () => {
    typeRow(office, { title: 'Aneka', contentNo: 'K261123-ABCD' }, firstRow + 1);
    hands.acts.sortRange(hands.email, at(), { column: columnAt(office, register, 'title'), ascending: true });
    hands.acts.insertColumns(hands.email, at(), columnAt(office, register, 'title'), 1);
    hands.acts.insertRows(hands.email, at(), firstRow, 3);
    save(office, { title: ['Panen raya', 'Panen raya padi'] });
    expect(rows(office, register).map(({ title, contentNo: number }) => [number, title])).toEqual([
      ['K261123-ABCD', 'Aneka'],
      [contentNo, 'Panen raya padi'],
    ]);
  });

  it('leaves people’s own columns alone', () => {
    const column = columnAt(office, register, 'caption');
    hands.acts.insertColumns(hands.email, at(), column, 1);
    hands.acts.typeCell(hands.email, at(), firstRow, column, 'catatan saya');
    save(office, { files: ['', picture], caption: ['Panen raya padi.', 'Panen.'] });
    save(office, { title: ['', 'Kedua'] }, { number: 'K261123-ABCD' });
    expect(office.seat('staff').call('openContent', contentNo)).toMatchObject({ value: { ok: true } });
    expect(rows(office, register)[0]).toMatchObject({ files: picture, caption: 'Panen.' });
    expect(hands.acts.typeCell(hands.email, at(), firstRow, column, 'catatan saya').ok).toBe(true);
  });

  it('leaves to the next call what one call cannot hold, and loses nothing', () => {
    const wanted: Record<string, [unknown, unknown]> = {
      category: [null, 'program'],
      altText: ['', 'Petani memanen.'],
      source: ['', 'Liputan'],
      hashtags: ['', '#panen'],
      publishAt: [null, Date.parse('2026-12-01T02:00:00Z')],
      isStrategic: [false, true],
      tiktokDuet: [false, true],
    };
    const { left } = save(office, wanted);
    expect(left.length).toBeGreaterThan(0);
    let open = left;
    while (open.length > 0)
      open = save(office, Object.fromEntries(open.map((key) => [key, wanted[key] ?? ['', '']]))).left;
    expect(rows(office, register)[0]).toMatchObject({
      category: 'Program',
      altText: 'Petani memanen.',
      source: 'Liputan',
      hashtags: '#panen',
      publishAt: '1 Desember 2026 09.00',
      isStrategic: 'TRUE',
      tiktokDuet: 'TRUE',
    });
  });

  it('says what is wrong by field, and what is only missing', () => {
    const { problems, files } = save(office, { files: ['', `${picture}\nlain.jpg`], category: [null, 'activity'] });
    expect(files).toMatchObject([{ name: picture, width: 320 }]);
    expect(problems).toMatchObject([
      { field: 'files', isMissing: false },
      { field: 'files', isMissing: false },
    ]);
    expect(problems[0]?.words).toContain('lain.jpg');
  });

  it('repairs a cell that could not be read', () => {
    typeRow(office, { publishAt: 'kapan-kapan', timing: 'Terjadwal' });
    const at = Date.parse('2026-12-01T02:00:00Z');
    const { problems } = save(office, { publishAt: [null, at] });
    expect(problems.filter(({ field }) => field === 'publishAt')).toEqual([]);
    expect(cell(office, 'publishAt')).toBe('1 Desember 2026 09.00');
  });

  it('says so when the row is gone, and makes none in its place', () => {
    hands.acts.deleteRows(hands.email, at(), firstRow, 1);
    const given = { contentNo, isNew: false, changes: { title: { from: 'Panen raya', to: 'Panen' } } };
    expect(refusal(office, 'saveDraft', given)).toContain('tidak ditemukan lagi');
    expect(rows(office, register)).toHaveLength(0);
  });

  it('asks for patience when two rows bear the number', () => {
    hands.acts.pasteRows(hands.email, at(), firstRow, 1, firstRow + 1);
    const given = { contentNo, isNew: false, changes: { title: { from: 'Panen raya', to: 'Panen' } } };
    expect(refusal(office, 'saveDraft', given)).toContain('dipakai dua baris');
    office.advance(5);
    expect(save(office, { title: ['Panen raya', 'Panen'] }, { isNew: false }).theirs).toEqual({});
  });
});

describe('whoever calls it from a console', () => {
  const changes = { title: { from: '', to: 'Panen raya' } };
  const given = { contentNo, isNew: true, changes };

  it('is refused without a role that drafts', () => {
    expect(refusal(office, 'saveDraft', given, 'owner')).toContain('hanya dapat dilakukan oleh');
    expect(rows(office, register)).toHaveLength(0);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['an array', [given]],
    ['a text', 'saveDraft'],
    ['a number that is none', { ...given, contentNo: 'K1' }],
    ['a row number', { ...given, contentNo: 3 }],
    ['no changes', { contentNo, isNew: true }],
    ['changes in an array', { ...given, changes: [changes] }],
    ['a field that is none', { ...given, changes: { status: { from: '', to: 'published' } } }],
    ['an engine’s field', { ...given, changes: { note: { from: '', to: 'Terunggah' } } }],
    ['a word that is none', { ...given, changes: { category: { from: null, to: 'Kegiatan' } } }],
    ['a text where a tick belongs', { ...given, changes: { isStrategic: { from: false, to: 'TRUE' } } }],
    ['a date that is text', { ...given, changes: { publishAt: { from: null, to: '2026-12-01' } } }],
    ['a date beyond all calendars', { ...given, changes: { publishAt: { from: null, to: 1e18 } } }],
    ['60,000 characters', { ...given, changes: { caption: { from: '', to: 'a'.repeat(60_000) } } }],
    ['no former text', { ...given, changes: { title: { to: 'Panen' } } }],
    ['a stranger beside it', { ...given, email: 'bagas@humas.example' }],
  ])('is refused with %s', (_what, asked) => {
    expect(refusal(office, 'saveDraft', asked)).toContain('tidak terbaca');
    expect(rows(office, register)).toHaveLength(0);
  });

  it('is stopped by nothing when it is a lead who drafts', () => {
    const saved = ask<Saved>(office, 'saveDraft', given, 'lead');
    expect(saved.staff).toBe('Bagas Pranata');
  });
});
