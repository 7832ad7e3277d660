import { type Decision, judgeDecision } from '../../../src/domain/review/decision';
import { hourMs, now, personWith } from '../examples';

const texts = { caption: 'Panen raya.', captionX: '', hashtags: '#Padi', altText: '' };
const offer = { addressee: 'lead@kantor.example', authors: ['staf@kantor.example'], texts, itemIds: ['C01', 'C06'] };
const approval: Decision = { word: 'approve', note: '', attested: true, exceptions: '', texts };
const judge = (change: Partial<Decision>, authors = offer.authors, people = [personWith()]) =>
  judgeDecision({ ...approval, ...change }, { ...offer, authors }, people, now).map(({ code }) => code);
const corrected = { ...texts, caption: 'Panen raya, Subang.' };

describe('a decision', () => {
  it('takes effect when an addressed lead approves and attests the checklist', () => {
    expect(judge({})).toEqual([]);
  });

  it('takes effect when it returns the content with a reason, without any attestation', () => {
    expect(judge({ word: 'return', note: 'Sumber data belum ada.', attested: false })).toEqual([]);
  });

  it('takes effect when it puts a text right, and when it excepts an item with a reason', () => {
    expect(judge({ word: 'approve_with_changes', texts: corrected })).toEqual([]);
    expect(judge({ exceptions: 'c06: tidak ada anak' })).toEqual([]);
  });

  it.each<[string, Partial<Decision>]>([
    ['decisionMissing', { word: null }],
    ['notAttested', { attested: false }],
    ['notAttested', { word: 'approve_with_changes', texts: corrected, attested: false }],
    ['noteShort', { word: 'return', note: '' }],
    ['noteShort', { word: 'return', note: '   pendek   ' }],
    ['nothingCorrected', { word: 'approve_with_changes' }],
    ['correctionsUnused', { texts: corrected }],
    ['correctionsUnused', { word: 'return', note: 'Sumber data belum ada.', texts: corrected }],
    ['exceptionReason', { exceptions: 'C06' }],
  ])('is refused with %s (%#)', (code, change) => {
    expect(judge(change)).toEqual([code]);
  });

  it('takes line ends, blanks around a text and Unicode forms for no change', () => {
    const same = { ...texts, caption: ' Panen raya. ', altText: '\r\n' };
    expect(judge({ texts: same })).toEqual([]);
    expect(judge({ word: 'approve_with_changes', texts: same })).toEqual(['nothingCorrected']);
  });

  it('says in which column the words stand that would be lost', () => {
    const wrong = judgeDecision({ ...approval, texts: { ...texts, hashtags: '' } }, offer, [personWith()], now);
    expect(wrong.map(({ column }) => column)).toEqual(['fixHashtags']);
  });

  it('accepts a note of exactly ten characters', () => {
    expect(judge({ word: 'return', note: '0123456789' })).toEqual([]);
  });

  it('is refused on one’s own content', () => {
    expect(judge({}, ['Lead@kantor.example'])).toEqual(['ownContent']);
  });

  it('is refused once the lead’s mandate is over', () => {
    expect(judge({}, [], [personWith({ validTo: now - 48 * hourMs })])).toEqual(['reviewerLapsed']);
    expect(judge({}, [], [personWith({ role: 'staff' })])).toEqual(['reviewerLapsed']);
  });
});
