// The main job from typed rows to the head's report, one picture and one film to all four platforms, and what can be counted on the way.
import { createHash } from 'node:crypto';
import { approve, submit, typeContent } from './acts';
import type { Who } from './contract';
import { type DemoTarget, targetsOf } from './demo-targets';
import { largeFilmName, mediaBytes } from './media';
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
  targets: DemoTarget[];
  report: { contents: number; uploads: number; perPlatform: Record<string, number> };
  serviceCalls: { desk: number; engine: number; idleTick: number };
  virtualSeconds: number;
}

const register = 'Register Konten';
const picture = 'panen-raya-padi.jpg';

/** What a person typed of each content: the picture also for TikTok, where a person posts it; the film where films go by default. */
const contents = [
  {
    title: 'Panen raya padi varietas terstandar',
    category: 'Kegiatan',
    files: picture,
    caption: 'Panen raya padi di lahan percontohan. Mutu gabah diuji sesuai standar sebelum dikemas.',
    altText: 'Ilustrasi petani memanen padi di sawah yang menguning.',
    platforms: 'Instagram, Facebook, X, TikTok',
    hashtags: '#StandarPertanian #PanenRaya',
  },
  {
    title: 'Video panen raya padi',
    category: 'Kegiatan',
    files: largeFilmName,
    caption: 'Dari sawah sampai gudang: begini mutu gabah dijaga.',
    tiktokPrivacy: 'Semua orang',
    tiktokComments: 'TRUE',
  },
] as const;

/** What the person who posts by hand copies out of TikTok's own app. */
const manualLink = 'https://www.tiktok.com/@humas.contoh/photo/7575757575757575757';

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
  const first = 2 + tableRows(office.book('ledger'), register).length;
  const rowOf = (i: number) => tableRows(office.book('ledger'), register).find((one) => one.row === first + i);
  const numbers = () => contents.map((_, i) => String(rowOf(i)?.contentNo ?? ''));
  const step = (no: number, who: Who, i: number, action: string, message: string) => {
    const at = new Date(office.now()).toISOString();
    steps.push({ no, who, action, contentNo: numbers()[i] ?? '', at, message });
    const clock = new Date(office.now() + 7 * 3_600_000).toISOString().slice(11, 16).replace(':', '.');
    tell(`${no}. ${office.people[who].name} (${clock} WIB) ${action}: ${message.replace(/\n/g, ' | ')}`);
  };
  const note = (i: number) => String(rowOf(i)?.note ?? '');

  const bytes = { [picture]: mediaBytes(picture), [largeFilmName]: mediaBytes(largeFilmName) };
  for (const [name, content] of Object.entries(bytes)) {
    office.upload('staff', name, content);
    const megabytes = (content.length / 1e6).toLocaleString('id', { maximumFractionDigits: 1 });
    step(1, 'staff', name === picture ? 0 : 1, 'chooses the material', `${name} in the folder Masuk, ${megabytes} MB`);
  }
  // The engine looks at what is new in the folder.
  office.advance(5);
  contents.forEach((values, i) => {
    typeContent(first + i, values)(office);
    submit(first + i)(office);
  });
  office.advance(10);
  contents.forEach((_, i) => void step(2, 'staff', i, 'types the row and chooses Ajukan', note(i)));
  contents.forEach(({ title }, i) => {
    approve(title)(office);
    step(3, 'lead', i, 'chooses Setujui (Approve)', title);
  });
  office.advance(20);
  contents.forEach((_, i) => void step(4, 'owner', i, 'engine uploads on its clock triggers', note(i)));
  const kit = office.mails('staff').find((mail) => mail.attachments.length > 0);
  writeRow(office, office.seat('staff'), register, first, { manualLinks: manualLink });
  office.advance(40);
  contents.forEach((_, i) => void step(4, 'staff', i, 'has posted by hand and recorded the link', note(i)));
  office.seat('head').open();
  const lines = pageLines(office.book('ledger'), 'Laporan');
  step(5, 'head', 0, 'opens the report tab', lines.find((line) => line.includes('konten')) ?? lines[0] ?? '');

  // Until nothing is left to archive, draw or tell.
  office.advance(15);
  const idle = office.world.executions.all().length;
  office.advance(5);
  const runs = office.world.executions.all().slice(runsBefore);
  const callsOf = (scriptId: string) =>
    runs.filter((run) => run.scriptId === scriptId).reduce((sum, run) => sum + run.calls, 0);
  const digests = Object.fromEntries(Object.entries(bytes).map(([name, content]) => [name, digestOf(content)]));
  const targets = contents.flatMap(({ files }, i) =>
    targetsOf(office, numbers()[i] ?? '', digests[files] ?? '', kit?.attachments ?? []),
  );
  const result: DemoResult = {
    ok: false,
    steps,
    targets,
    report: reportFigures(office),
    serviceCalls: {
      desk: callsOf(office.scripts.desk),
      engine: callsOf(office.scripts.engine),
      idleTick: office.world.executions.all()[idle]?.calls ?? 0,
    },
    virtualSeconds: Math.round((office.now() - startedAt) / 1000),
  };
  const byItself = targets.filter((target) => target.mode === 'sistem');
  result.ok =
    byItself.length === 7 &&
    targets.length === 8 &&
    targets.every((target) => target.sha256Matches && target.permalink !== '');
  for (const { platform, account, mode, bytes: sent, sha256Matches, permalink } of targets) {
    tell(
      `   ${platform} (${account}), ${mode}: ${sent} bytes, sha256 ${sha256Matches ? 'matches' : 'DIFFERS'}, ${permalink}`,
    );
  }
  const { report } = result;
  tell(`   Report: ${report.contents} contents, ${report.uploads} uploads; ${JSON.stringify(report.perPlatform)}`);
  return result;
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

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
