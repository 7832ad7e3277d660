// The main job from a typed row to the head's report, and what can be counted on the way.
import { createHash } from 'node:crypto';
import type { Happening, Who } from './contract';
import { mediaBytes } from './media';
import { createOffice } from './office';
import type { PlayedOffice } from './played-office';
import { writeRow } from './rows';
import { pageLines, tableRows } from './sheet-text';

interface Step {
  no: number;
  who: Who;
  action: string;
  contentNo: string;
  at: string;
  message: string;
}

export interface DemoResult {
  ok: boolean;
  steps: Step[];
  targets: {
    contentNo: string;
    platform: string;
    account: string;
    form: string;
    mode: string;
    state: string;
    permalink: string;
    bytes: number;
    sha256Matches: boolean;
    executions: number;
  }[];
  report: { contents: number; uploads: number; perPlatform: Record<string, number> };
  serviceCalls: { desk: number; engine: number; idleTick: number };
  virtualSeconds: number;
}

const file = 'panen-raya-padi.jpg';
const register = 'Register Konten';

/** The demo's own content: typed under the labels, as a person would. */
const typed = {
  title: 'Panen raya padi varietas terstandar',
  category: 'Kegiatan',
  files: file,
  caption: 'Panen raya padi di lahan percontohan. Mutu gabah diuji sesuai standar sebelum dikemas.',
  altText: 'Ilustrasi petani memanen padi di sawah yang menguning.',
  platforms: 'Facebook',
  hashtags: '#StandarPertanian #PanenRaya',
};

export async function playDemo(tell: (line: string) => void): Promise<DemoResult> {
  const office = createOffice({ transport: 'loopback' });
  try {
    return play(office, tell);
  } finally {
    await office.close();
  }
}

function play(office: PlayedOffice, tell: (line: string) => void): DemoResult {
  const startedAt = office.now();
  const runsBefore = office.world.executions.all().length;
  const steps: Step[] = [];
  const row = 2 + tableRows(office.book('ledger'), register).length;
  const contentNo = () =>
    String(tableRows(office.book('ledger'), register).find((one) => one.row === row)?.contentNo ?? '');
  const note = () => String(tableRows(office.book('ledger'), register).find((one) => one.row === row)?.note ?? '');
  const step = (no: number, who: Who, action: string, message: string) => {
    const at = new Date(office.now()).toISOString();
    steps.push({ no, who, action, contentNo: contentNo(), at, message });
    tell(`${no}. ${office.people[who].name} (${at.slice(11, 16)} UTC) ${action}: ${message}`);
  };

  office.upload('staff', file, mediaBytes(file));
  const staff = office.seat('staff');
  staff.open();
  step(1, 'staff', 'chooses the material', `${file} in the folder Masuk`);
  writeRow(office, staff, register, row, { ...typed, staff: office.people.staff.name });
  writeRow(office, staff, register, row, { action: 'Ajukan' });
  office.advance(5);
  step(2, 'staff', 'types the row and chooses Ajukan', note());

  const lead = office.seat('lead');
  lead.open();
  lead.select('Pemeriksaan', 2, 0);
  lead.answer({ button: 'YES' });
  step(3, 'lead', 'chooses Setujui (Approve)', words(lead.menu('Pemeriksaan (Review)', 'Setujui (Approve)')));
  office.advance(15);
  step(4, 'owner', 'engine uploads on its clock trigger', note());
  const head = office.seat('head');
  head.open();
  const lines = pageLines(office.book('ledger'), 'Laporan');
  step(5, 'head', 'opens the report tab', lines.find((line) => line.includes('konten')) ?? lines[0] ?? '');

  // The tick after the upload still archives and draws; the ones after that have nothing left to do.
  office.advance(10);
  const idle = office.world.executions.all().length;
  office.advance(5);
  const runs = office.world.executions.all().slice(runsBefore);
  const idleRun = office.world.executions.all()[idle];
  const callsOf = (scriptId: string) =>
    runs.filter((run) => run.scriptId === scriptId).reduce((sum, run) => sum + run.calls, 0);
  const result: DemoResult = {
    ok: false,
    steps,
    targets: targets(office, contentNo()),
    report: reportFigures(office),
    serviceCalls: {
      desk: callsOf(office.scripts.desk),
      engine: callsOf(office.scripts.engine),
      idleTick: idleRun?.calls ?? 0,
    },
    virtualSeconds: Math.round((office.now() - startedAt) / 1000),
  };
  result.ok =
    result.targets.length === 1 && result.targets.every((target) => target.sha256Matches && target.permalink !== '');
  for (const target of result.targets) {
    tell(
      `   ${target.platform} (${target.account}): ${target.bytes} bytes, sha256 ${target.sha256Matches ? 'matches' : 'DIFFERS'}, ${target.permalink}`,
    );
  }
  tell(
    `   Report: ${result.report.contents} content, ${result.report.uploads} upload; ${JSON.stringify(result.report.perPlatform)}`,
  );
  return result;
}

const words = (happenings: readonly Happening[]): string =>
  happenings.map((one) => ('message' in one ? one.message.split('\n')[0] : one.title)).at(-1) ?? '';

function targets(office: PlayedOffice, contentNo: string): DemoResult['targets'] {
  const approved = createHash('sha256').update(mediaBytes(file)).digest('hex');
  const posts = office.facebook.admin.posts(office.facebookPage);
  return tableRows(office.book('backOffice'), 'Unggahan')
    .filter((row) => row.contentNo === contentNo)
    .map((row) => {
      const post = posts.find((one) => one.id === row.postId);
      const photo = post?.photos[0];
      return {
        contentNo,
        platform: String(row.platform),
        account: String(row.account),
        form: String(row.form),
        mode: String(row.method),
        state: 'published',
        permalink: post?.permalink === row.link ? String(row.link) : '',
        bytes: photo?.bytes ?? 0,
        sha256Matches: photo?.sha256 === approved,
        executions: executionsOf(office, contentNo),
      };
    });
}

function executionsOf(office: PlayedOffice, contentNo: string): number {
  const rows = [
    ...tableRows(office.book('backOffice'), 'Paket'),
    ...tableRows(office.book('backOffice'), 'Arsip Paket'),
  ];
  const results = rows
    .filter((row) => row.contentNo === contentNo)
    .flatMap((row) => JSON.parse(String(row.results || '[]')) as { executions: number }[]);
  return results[0]?.executions ?? 0;
}

/** As the head reads them off the tab, not as the engine counted them. */
function reportFigures(office: PlayedOffice): DemoResult['report'] {
  const lines = pageLines(office.book('ledger'), 'Laporan');
  const figure = (label: string) => Number(lines.find((line) => line.startsWith(label))?.split(' | ')[1] ?? Number.NaN);
  const platforms = ['Instagram', 'Facebook', 'X (Twitter)', 'TikTok'];
  const perPlatform = Object.fromEntries(
    platforms.map((platform) => {
      const cells = lines.find((line) => line.startsWith(`${platform} | `))?.split(' | ') ?? [];
      return [platform, Number(cells[5] ?? Number.NaN)];
    }),
  );
  return { contents: figure('Jumlah konten'), uploads: figure('Jumlah unggahan'), perPlatform };
}
