// The switches of the panel `Gangguan`: each is armed, waits for its moment, strikes, and says how often it did.
import type { PlayedOffice } from '../../office/played-office';
import type { TroubleView } from '../port';
import { type Armed, createSwitches } from './switches';
import { troubleId, troubles } from './troubles';

export interface TroubleBoard {
  /** Every switch that was touched since all were cleared. */
  list(): TroubleView[];
  arm(id: string): void;
  disarm(id: string): void;
  clear(): void;
}

export function createTroubleBoard(office: PlayedOffice): TroubleBoard {
  const switches = createSwitches(office);
  const known = new Map(
    troubles.flatMap(({ name, platforms }) =>
      (platforms ?? [undefined]).map((platform) => [troubleId(name, platform), () => switches[name](platform)]),
    ),
  );
  const armed = new Map<string, Armed>();
  /** What struck before it was armed again still counts. */
  const earlier = new Map<string, number>();

  function takeDown(id: string): void {
    const one = armed.get(id);
    earlier.set(id, (earlier.get(id) ?? 0) + (one?.struck() ?? 0));
    one?.remove();
    armed.delete(id);
  }

  function viewOf(id: string): TroubleView {
    const one = armed.get(id);
    const struck = (earlier.get(id) ?? 0) + (one?.struck() ?? 0);
    if (one === undefined || one.isOver()) return { id, struck, state: one?.isImpossible ? 'impossible' : 'off' };
    return { id, struck, state: 'armed', ...(one.until !== undefined && { until: one.until }) };
  }

  return {
    list: () => [...earlier.keys()].map(viewOf),
    arm(id) {
      const arm = known.get(id);
      if (!arm) throw new Error(`There is no trouble called ${id}`);
      takeDown(id);
      armed.set(id, arm());
    },
    disarm: takeDown,
    clear() {
      for (const id of [...armed.keys()]) takeDown(id);
      earlier.clear();
    },
  };
}
