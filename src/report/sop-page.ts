// Draws `Identitas SOP`: the cover as it is printed, then the step table in its three lanes.
import { type HumanText, withHumanText } from '../domain/report/human-cells';
import { cell, emptyRow, fitRows, gap, type Page, type PageRow, row } from '../domain/report/page';
import type { Certainty, FlowArrow, FlowMark, Sop, SopStep } from '../domain/sop';
import type { SopTexts } from '../i18n/sop.id';

/** NO, KEGIATAN, three lanes, Kelengkapan, Waktu, Output, KETERANGAN. */
const columns = [44, 290, 150, 130, 130, 190, 100, 190, 180];
const leftSpan = 4;
const rightSpan = columns.length - leftSpan;

const numbered = (items: readonly string[]) => items.map((item, index) => `${index + 1}. ${item}`).join('\n');

const symbols: Readonly<Record<FlowMark['symbol'], string>> = {
  start: '( mulai )',
  process: '[ ]',
  decision: '< >',
  end: '( selesai )',
  line: '—',
};
const arrows: Readonly<Record<FlowArrow['direction'], string>> = { down: '↓', left: '←', right: '→' };
const star = (certainty: Certainty) => (certainty === 'inferred' ? '*' : '');

/** One lane of one step: the symbol, then where each arrow leads. A star marks what the document does not show. */
export function flowText(mark: FlowMark): string {
  const lines = mark.arrows.map(({ direction, toStep, answer, certainty }) => {
    const parts = [answer, arrows[direction], toStep].filter((part) => part !== null);
    return `${parts.join(' ')}${star(certainty)}`;
  });
  return [`${symbols[mark.symbol]}${star(mark.certainty)}`, ...lines].join('\n');
}

function cover(sop: Sop, texts: SopTexts): PageRow[] {
  const facts = [
    [cell('label', 'Nomor SOP', { span: 2 }), cell('fact', sop.number, { span: 3 })],
    [cell('label', 'Tgl. Pembuatan', { span: 2 }), cell('fact', sop.createdOn, { span: 3 })],
    [cell('label', 'Tgl. Revisi', { span: 2 }), cell('fact', sop.revisedOn || texts.neverRevised, { span: 3 })],
    [
      cell('label', 'Tgl. Efektif', { span: 2 }),
      cell('input', sop.effectiveOn.likely, { humans: 'sop.effectiveOn' }),
      cell('noteBox', texts.effectiveDoubt({ asRead: sop.effectiveOn.asRead }), { span: 2 }),
    ],
    [cell('label', 'Disahkan oleh', { span: 2 }), cell('fact', sop.approvedBy, { span: 3 })],
    [cell('label', texts.signerName, { span: 2 }), cell('input', null, { span: 3, humans: 'sop.signer.name' })],
    [cell('label', texts.signerIdNumber, { span: 2 }), cell('input', null, { span: 3, humans: 'sop.signer.idNumber' })],
    [cell('label', 'Nama SOP', { span: 2 }), cell('fact', sop.name, { span: 3 })],
  ];
  const letterhead = cell('letterheadBox', sop.letterhead.join('\n\n'), { span: leftSpan, rowSpan: facts.length });
  return facts.map((cells, index) => row(index === 0 ? [letterhead, ...cells] : cells, 36));
}

const pair = (leftHead: string, left: string, rightHead: string, right: string): PageRow[] => [
  row([cell('tableHead', leftHead, { span: leftSpan }), cell('tableHead', rightHead, { span: rightSpan })]),
  row([cell('tableCell', left, { span: leftSpan }), cell('tableCell', right, { span: rightSpan })]),
];

function tableHead(sop: Sop): PageRow[] {
  const tall = { rowSpan: 2 };
  const actorTitles = sop.actors.map(({ title }) => title);
  return [
    row([
      cell('tableHead', 'NO.', tall),
      cell('tableHead', 'KEGIATAN', tall),
      cell('tableHead', 'PELAKSANA', { span: actorTitles.length }),
      cell('tableHead', 'STANDAR BAKU', { span: 3 }),
      cell('tableHead', 'KETERANGAN', tall),
    ]),
    row([...actorTitles, 'Kelengkapan', 'Waktu', 'Output'].map((title) => cell('tableHead', title))),
  ];
}

function stepRow(sop: Sop, step: SopStep, texts: SopTexts): PageRow {
  const lanes = sop.actors.map(({ id }) => {
    const mark = step.flow.find(({ actor }) => actor === id);
    return cell('flow', mark ? flowText(mark) : null);
  });
  const time = step.standardMinutes === null ? texts.notSet : texts.minutes({ minutes: step.standardMinutes });
  return row([
    cell('tableCentre', String(step.no)),
    cell('tableCell', step.activity),
    ...lanes,
    cell('tableCell', step.input),
    cell('tableCentre', time),
    cell('tableCell', step.output),
    cell('tableCell', step.remark),
  ]);
}

/** `written` is what people typed into the page before (`collectHumanText`). */
export function sopPage(sop: Sop, texts: SopTexts, written: HumanText = {}): Page {
  const rows: PageRow[] = [
    ...cover(sop, texts),
    ...pair('Dasar Hukum', numbered(sop.legalBasis), 'Kualifikasi Pelaksana', numbered(sop.qualifications)),
    ...pair('Keterkaitan', numbered(sop.relatedSops), 'Peralatan / perlengkapan', numbered(sop.equipment)),
    ...pair('Peringatan', sop.warning, 'Pencatatan dan Pendataan', numbered(sop.records)),
    emptyRow(),
    row([cell('title', `SOP ${sop.name}`, { span: columns.length })], 34),
    ...tableHead(sop),
    ...sop.steps.map((step) => stepRow(sop, step, texts)),
    row([gap(), cell('note', texts.inferredMark, { span: columns.length - 1 })]),
    row([gap(), cell('note', texts.fillIn, { span: columns.length - 1 })]),
  ];
  return fitRows(withHumanText({ columns, rows }, written));
}
