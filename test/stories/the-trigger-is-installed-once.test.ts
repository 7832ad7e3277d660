// The engine's clock: installed by the owner, exactly once however often the menu is pressed, and never by anybody else.
import { openOffice, wordsOf } from './played';

describe('Pasang pemicu', () => {
  const office = openOffice();
  const triggers = () => office.world.triggers.of(office.scripts.engine, office.people.owner.email);

  it('leaves one 5-minute trigger, and says that it stood already', () => {
    const owner = office.seat('owner', 'backOffice');
    owner.open();
    expect(wordsOf(owner.menu('Siar', 'Pasang pemicu'))).toContain('sudah terpasang');
    expect(wordsOf(owner.menu('Siar', 'Pasang pemicu'))).toContain('sudah terpasang');
    expect(triggers()).toHaveLength(1);
    expect(triggers()[0]).toMatchObject({ functionName: 'tick', source: { kind: 'clock' } });
  });

  it('strikes twelve times an hour', () => {
    const before = office.world.executions.all().filter((run) => run.functionName === 'tick').length;
    office.advance(60);
    expect(office.world.executions.all().filter((run) => run.functionName === 'tick')).toHaveLength(before + 12);
  });

  it.each(['staff', 'lead', 'head'] as const)('is out of reach for %s, who cannot open the back office', (who) => {
    const seat = office.seat(who, 'backOffice');
    expect(seat.open()).toMatchObject([{ kind: 'refused' }]);
    expect(seat.menus()).toEqual([]);
  });
});
