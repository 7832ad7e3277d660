// Each script that confirms an assumption in Apps Script says `pass` here too, where the assumption is built in.
import { probeNames, readProbe } from '../workbench/facts/find-tests';
import { createWorld } from '../workbench/google/create-world';
import { files, owner } from './runtime/office';

const advanced = [
  { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
  { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
];

/** As an office does it: an empty spreadsheet, its script, the two advanced services, Run. */
function said(code: string): string {
  const world = createWorld({ people: [owner] });
  const { id } = world.books.create(owner.email, 'Coba');
  const { scriptId } = world.projects.create(owner.email, {
    name: 'Coba',
    boundTo: id,
    files: files(code, { advanced }),
  });
  const { error, logs } = world.editorRun(owner.email, scriptId, 'probe');
  return error === undefined ? (logs.at(-1)?.text ?? 'said nothing') : `failed: ${error.message}`;
}

describe('a script that confirms an assumption', () => {
  for (const name of probeNames()) {
    const probe = readProbe(name);
    if (probe === undefined || probe.needs !== undefined) continue;
    it(probe.sentence, () => {
      expect(said(probe.code)).toBe('pass');
    });
  }
});
