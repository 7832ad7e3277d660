import { editedColumns } from '../../../src/domain/content/edits';
import { takeSnapshot } from '../../../src/domain/content/submission';
import { accountWith, draftWith, fileWith } from '../examples';

const accounts = [accountWith()];
const columns = (change: Parameters<typeof draftWith>[0], before: Parameters<typeof draftWith>[0] = {}) =>
  editedColumns(draftWith({ ...before, ...change }), takeSnapshot(draftWith(before), [fileWith()], accounts), accounts);

describe('editedColumns', () => {
  it('finds nothing in the row as it was submitted', () => {
    expect(columns({})).toEqual([]);
  });

  it('takes the same letters in another Unicode form for the same text', () => {
    expect(columns({ caption: 'Kafe\u0301' }, { caption: 'Kafé' })).toEqual([]);
  });

  it('takes the same second for the same moment', () => {
    const publishAt = Date.parse('2026-11-24T02:00:00Z');
    expect(columns({ publishAt: publishAt + 400 }, { timing: 'scheduled', publishAt })).toEqual([]);
    expect(columns({ publishAt: publishAt + 60_000 }, { timing: 'scheduled', publishAt })).toEqual(['timing']);
  });

  it('finds a file named by its Drive link where its name stood', () => {
    const link = `https://drive.google.com/file/d/${fileWith().fileId}/view`;
    expect(columns({ fileRefs: [link] })).toEqual([]);
    expect(columns({ fileRefs: ['lain.jpg'] })).toEqual(['files']);
  });

  it('names several columns in the order of the row', () => {
    expect(columns({ hashtags: '#lain', title: 'Lain', platforms: ['instagram'] })).toEqual([
      'title',
      'platforms',
      'hashtags',
    ]);
  });
});
