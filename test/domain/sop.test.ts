import { sop } from '../../src/domain/sop';

describe('sop', () => {
  it('is the SOP as issued: five steps, three actors, seven laws', () => {
    expect(sop.number).toBe('891.1/OT.210/H.1/05/2023');
    expect(sop.steps.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5]);
    expect(sop.actors.map(({ id }) => id)).toEqual(['group_head', 'team_lead', 'staff']);
    expect([sop.legalBasis, sop.qualifications, sop.relatedSops, sop.equipment].map(({ length }) => length)).toEqual([
      7, 4, 3, 4,
    ]);
  });

  it('sets 300 minutes over four steps, and none for the fifth', () => {
    expect(sop.steps.map(({ standardMinutes }) => standardMinutes)).toEqual([120, 120, 30, 30, null]);
  });

  it('hands each step the output of the one before', () => {
    for (const [index, step] of sop.steps.entries()) {
      const before = sop.steps[index - 1];
      if (before) expect(step.input).toBe(before.output);
    }
  });

  it('claims only three flow marks as legible: start, end, and the line that crosses the lead', () => {
    const shown = sop.steps.flatMap(({ no, flow }) =>
      flow.filter(({ certainty }) => certainty === 'shown').map(({ actor, symbol }) => [no, actor, symbol]),
    );
    expect(shown).toEqual([
      [1, 'staff', 'start'],
      [5, 'group_head', 'end'],
      [5, 'team_lead', 'line'],
    ]);
  });

  it('marks the way back after a refusal as inferred', () => {
    const arrows = sop.steps.flatMap(({ flow }) => flow.flatMap((mark) => mark.arrows));
    expect(arrows.find(({ answer }) => answer === 'Tidak')).toMatchObject({ toStep: 2, certainty: 'inferred' });
  });

  it('names nobody: no long number anywhere', () => {
    expect(JSON.stringify(sop)).not.toMatch(/\d{9,}/);
  });
});
