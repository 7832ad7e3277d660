import { files, owner } from '../google/runtime/office';
import { allProbes, probesWithoutHands } from '../workbench/facts/all-probes';
import { createWorld } from '../workbench/google/create-world';

const advanced = [
  { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
  { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
];

describe('the one script for all assumptions', () => {
  it('runs each in turn, as often as it takes, and says what failed', () => {
    const world = createWorld({ people: [owner], settings: { realTimeoutMs: 0 } });
    const { id } = world.books.create(owner.email, 'Coba');
    const { scriptId } = world.projects.create(owner.email, {
      name: 'Coba',
      boundTo: id,
      files: files(allProbes(), { advanced }),
    });
    let last = '';
    for (let run = 0; run < 40 && !last.startsWith('Done'); run += 1) {
      last = world.editorRun(owner.email, scriptId, 'all').logs.at(-1)?.text ?? '';
    }
    expect(last).toBe(`Done: ${probesWithoutHands().length} run, 0 failed`);
  });
});
