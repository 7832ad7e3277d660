// What windows are told, without a browser and without a thread.
import type { Act, Answer, News, Question } from '../workbench/web/port';
import { Reception } from '../workbench/web/reception';
import { createStubOffice } from './stub-office';

const closed: Answer = { button: 'CLOSE', text: '' };

function openOffice() {
  const told: Record<string, News[]> = {};
  const asked: Question[] = [];
  let answer = closed;
  const reception = new Reception(createStubOffice(), (window) => ({
    tell: (news) => {
      told[window] = [...(told[window] ?? []), news];
    },
    ask: (question) => {
      asked.push(question);
      return answer;
    },
  }));
  const news = (window: string) => told[window]?.splice(0) ?? [];
  const enter = async (window: string, act: Act) => {
    reception.enter(window);
    await reception.act(window, act);
    return news(window);
  };
  return {
    reception,
    asked,
    news,
    enter,
    answerWith: (next: Answer) => {
      answer = next;
    },
  };
}

const asStaff: Act = { kind: 'open', who: 'staff', book: 'ledger' };
const kinds = (news: News[]) => news.map(({ kind }) => kind);

describe('a window', () => {
  it('is told the office, the workbook and its first tab when it opens', async () => {
    const { enter } = openOffice();
    expect(kinds(await enter('a', asStaff))).toEqual(['office', 'book', 'sheet', 'office']);
  });

  it('is refused a workbook that is not shared with its person, and told nothing of it', async () => {
    const { enter } = openOffice();
    const news = await enter('a', { kind: 'open', who: 'staff', book: 'backOffice' });
    expect(kinds(news)).toContain('refused');
    expect(kinds(news)).not.toContain('sheet');
  });

  it('hears of one changed cell, not of the whole tab', async () => {
    const { enter, reception, news } = openOffice();
    await enter('a', asStaff);
    await reception.act('a', { kind: 'type', sheetId: 1, cells: [{ row: 4, column: 3, text: 'Baru' }] });
    expect(news('a')).toEqual([
      expect.objectContaining({ kind: 'cells', cells: [{ row: 4, column: 3, cell: { text: 'Baru' } }] }),
    ]);
  });

  it('hears of a refused cell again, because the grid shows the typing', async () => {
    const { enter, reception, news } = openOffice();
    await enter('a', asStaff);
    await reception.act('a', { kind: 'type', sheetId: 1, cells: [{ row: 2, column: 1, text: 'Disetujui' }] });
    const heard = news('a');
    expect(kinds(heard)).toEqual(['happened', 'cells']);
    expect(heard[1]).toMatchObject({ cells: [{ row: 2, column: 1, cell: { text: 'Terunggah' } }] });
  });

  it('sees what another window typed', async () => {
    const { enter, reception, news } = openOffice();
    await enter('a', asStaff);
    await enter('b', { kind: 'open', who: 'lead', book: 'ledger' });
    news('a');
    await reception.act('b', { kind: 'type', sheetId: 1, cells: [{ row: 5, column: 3, text: 'Dari ketua' }] });
    expect(news('a')).toMatchObject([{ kind: 'cells', cells: [{ row: 5, column: 3, cell: { text: 'Dari ketua' } }] }]);
  });

  it('is asked by a script that runs for it, and shown each toast once', async () => {
    const { enter, reception, news, asked, answerWith } = openOffice();
    await enter('a', asStaff);
    answerWith({ button: 'OK', text: 'Rina' });
    await reception.act('a', { kind: 'menu', path: ['SOP Media Sosial', 'Tanya'] });
    expect(asked).toMatchObject([{ kind: 'prompt', message: 'Siapa nama Anda?' }]);
    expect(news('a')).toEqual([
      { kind: 'happened', happening: { kind: 'toast', title: 'Jawaban', message: 'OK: Rina' } },
    ]);
  });

  it('sees the clock run on in a long jump', async () => {
    const { enter, reception, news } = openOffice();
    await enter('a', asStaff);
    await reception.act('a', { kind: 'advance', minutes: 90 });
    const clocks = news('a').flatMap((one) => (one.kind === 'office' ? [one.office.now] : []));
    expect(clocks).toHaveLength(3);
  });

  it('hears which troubles another window armed', async () => {
    const { enter, reception, news } = openOffice();
    await enter('a', asStaff);
    await enter('b', { kind: 'open', who: 'lead', book: 'ledger' });
    const armed = () => news('a').flatMap((one) => (one.kind === 'office' ? one.office.troubles : []));
    armed();
    await reception.act('b', { kind: 'arm', trouble: 'bandwidth' });
    expect(armed()).toEqual([{ id: 'bandwidth', state: 'armed', struck: 0 }]);
    await reception.act('b', { kind: 'calm' });
    expect(armed()).toEqual([]);
  });
});
