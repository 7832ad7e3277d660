import { findReviewer, findRole, isValidAt, nameOf, rolesOf } from '../../../src/domain/office/people';
import { hourMs, now, personWith } from '../examples';

/** Local midnights of the day before, the day and the day after `now` (WIB). */
const today = Date.UTC(2026, 10, 22, 17);
const yesterday = today - 24 * hourMs;
const tomorrow = today + 24 * hourMs;

const plh = personWith({ email: 'plh@kantor.example', name: 'Bagus', acting: 'Plh.' });

describe('people', () => {
  it.each([
    ['without limits', {}, true],
    ['from today', { validFrom: today }, true],
    ['from tomorrow', { validFrom: tomorrow }, false],
    ['until tomorrow', { validTo: tomorrow }, true],
    ['until today, which still counts', { validTo: today }, true],
    ['until yesterday', { validTo: yesterday }, false],
  ])('hold a role %s', (_, limits, valid) => {
    expect(isValidAt(personWith(limits), now)).toBe(valid);
  });

  it('lose the role at midnight after the last day', () => {
    expect(isValidAt(personWith({ validTo: today }), tomorrow - 1)).toBe(true);
    expect(isValidAt(personWith({ validTo: today }), tomorrow)).toBe(false);
  });

  it('are found whatever the case of their address', () => {
    expect(findRole([personWith()], ' LEAD@Kantor.example ', 'team_lead', now)?.name).toBe('Sari Wulandari');
    expect(findRole([personWith()], 'lead@kantor.example', 'staff', now)).toBeUndefined();
  });

  it('may hold several roles, each counted once and only while it is valid', () => {
    const people = [personWith(), personWith(), personWith({ role: 'staff', validTo: yesterday })];
    expect(rolesOf(people, 'lead@kantor.example', now)).toEqual(['team_lead']);
    expect(rolesOf(people, 'asing@kantor.example', now)).toEqual([]);
  });

  it('are named by their address when the register does not know them', () => {
    expect(nameOf([personWith()], 'Lead@kantor.example')).toBe('Sari Wulandari');
    expect(nameOf([], 'asing@kantor.example')).toBe('asing@kantor.example');
  });
});

describe('the reviewer', () => {
  it('is the first valid lead of the register', () => {
    expect(findReviewer([personWith({ validTo: yesterday }), plh, personWith()], [], now)).toBe(plh);
  });

  it('is never an author, in whatever case the address is written', () => {
    expect(findReviewer([personWith(), plh], ['Lead@Kantor.Example'], now)).toBe(plh);
    expect(findReviewer([personWith()], ['lead@kantor.example'], now)).toBeUndefined();
  });

  it('is nobody when only staff are registered', () => {
    expect(findReviewer([personWith({ role: 'staff' })], [], now)).toBeUndefined();
  });
});
