import { type Decision, judgeDecision } from '../../src/domain/decision';
import { hourMs, now, personWith } from './examples';

const offer = { addressee: 'lead@kantor.example', authors: ['staf@kantor.example'] };
const approval: Decision = { word: 'approve', note: '', attested: true };
const judge = (change: Partial<Decision>, authors = offer.authors, people = [personWith()]) =>
  judgeDecision({ ...approval, ...change }, { ...offer, authors }, people, now).map(({ code }) => code);

describe('a decision', () => {
  it('takes effect when an addressed lead approves and attests the checklist', () => {
    expect(judge({})).toEqual([]);
  });

  it('takes effect when it returns the content with a reason, without any attestation', () => {
    expect(judge({ word: 'return', note: 'Sumber data belum ada.', attested: false })).toEqual([]);
  });

  it.each<[string, Partial<Decision>]>([
    ['decisionMissing', { word: null }],
    ['notAttested', { attested: false }],
    ['noteShort', { word: 'return', note: '' }],
    ['noteShort', { word: 'return', note: '   pendek   ' }],
  ])('is refused with %s (%#)', (code, change) => {
    expect(judge(change)).toEqual([code]);
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
