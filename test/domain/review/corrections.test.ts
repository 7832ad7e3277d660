import { editedColumns, withCorrections } from '../../../src/domain/content/edits';
import { proposedCaptionX, takeSnapshot } from '../../../src/domain/content/submission';
import { correct, correctedKeys, rowTexts, textsOf } from '../../../src/domain/review/corrections';
import { accountWith, draftWith, fileWith } from '../examples';

const accounts = [accountWith(), accountWith({ accountId: 'x-utama', platform: 'x' })];
const long = 'Panen raya padi di lahan percontohan berlangsung lancar. '.repeat(8).trim();
const draft = (change: Parameters<typeof draftWith>[0] = {}) => draftWith({ platforms: ['facebook', 'x'], ...change });
const submitted = (change: Parameters<typeof draftWith>[0] = {}) => takeSnapshot(draft(change), [fileWith()], accounts);

describe('a corrected submission', () => {
  it('has the lead’s texts, and everything else as it was', () => {
    const before = submitted();
    const texts = { ...textsOf(before), caption: 'Panen raya, Subang.', altText: '' };
    const after = correct(before, texts, ['facebook', 'x']);
    expect(after).toEqual({ ...before, caption: 'Panen raya, Subang.', altText: '' });
    expect(correctedKeys(textsOf(before), textsOf(after))).toEqual(['caption', 'altText']);
  });

  it('lets a caption for X that nobody wrote follow the corrected caption', () => {
    const before = submitted({ caption: long });
    expect(before.captions.x).toBe(proposedCaptionX(before));
    const texts = { ...textsOf(before), caption: long.replaceAll('raya', 'perdana') };
    expect(correct(before, texts, ['facebook', 'x']).captions.x).toBe(before.captions.x?.replaceAll('raya', 'perdana'));
    expect(correct(before, { ...texts, caption: 'Pendek.' }, ['facebook', 'x']).captions).toEqual({});
  });

  it('leaves a caption for X that somebody wrote alone, and takes the one the lead writes', () => {
    const before = submitted({ caption: long, captions: { x: 'Untuk X.' } });
    const texts = { ...textsOf(before), caption: `${long} Lagi.` };
    expect(correct(before, texts, ['facebook', 'x']).captions.x).toBe('Untuk X.');
    expect(correct(before, { ...texts, captionX: 'Lebih baik.' }, ['facebook', 'x']).captions.x).toBe('Lebih baik.');
  });

  it('proposes nothing for X where nothing goes there', () => {
    const before = submitted({ platforms: ['facebook'] });
    expect(correct(before, { ...textsOf(before), caption: long }, ['facebook']).captions).toEqual({});
  });
});

describe('the row of a corrected content', () => {
  const before = submitted({ caption: long });
  const after = correct(before, { ...textsOf(before), caption: `${long} Lagi.`, hashtags: '#Panen' }, [
    'facebook',
    'x',
  ]);
  const edits = (shown: Parameters<typeof draftWith>[0]) =>
    editedColumns(withCorrections(draft(shown), textsOf(before), after), after, accounts);

  it('is no edit while it shows the older texts, the newer ones, or some of both', () => {
    expect(edits({ caption: long })).toEqual([]);
    expect(edits({ caption: `${long} Lagi.`, hashtags: '#Panen' })).toEqual([]);
    expect(edits({ caption: `${long} Lagi.` })).toEqual([]);
  });

  it('is edited when it shows anything else', () => {
    expect(edits({ caption: `${long} Lain.` })).toEqual(['caption']);
    expect(edits({ caption: long, hashtags: '#Lain' })).toEqual(['hashtags']);
    expect(edits({ caption: long, captions: { x: 'Milik staf.' } })).toEqual(['captionX']);
  });

  it('takes over the lead’s texts only where it shows the older ones, and leaves X to the proposal', () => {
    const shown = { ...textsOf(before), captionX: '', hashtags: '#Lain' };
    expect(rowTexts(shown, textsOf(before), textsOf(after))).toEqual({
      caption: `${long} Lagi.`,
      captionX: '',
      hashtags: '#Lain',
      altText: before.altText,
    });
  });

  it('gets the text for X that the lead wrote in place of the proposal', () => {
    const own = correct(before, { ...textsOf(before), captionX: 'Dari pemeriksa.' }, ['facebook', 'x']);
    const shown = { ...textsOf(before), captionX: '' };
    expect(rowTexts(shown, textsOf(before), textsOf(own)).captionX).toBe('Dari pemeriksa.');
  });
});
