// How each trouble strikes: by a fault of the network, or by a hand between two service calls of the engine.
import type { HttpRequest, ServiceCall } from '../../google/contract';
import { isRead } from '../../google/costs';
import { createHands } from '../../google/hands';
import type { FaultPlan, PlannedFault } from '../../google/network/faults';
import type { PlatformName } from '../../office/contract';
import type { PlayedOffice } from '../../office/played-office';
import { createCallHooks } from './call-hooks';
import { platformOf, publishedOn } from './platform-calls';
import { restoreThisMorning } from './restore-book';
import { sortRegister } from './sort-register';
import type { TroubleName } from './troubles';

/** How a switch that was armed stands. */
export interface Armed {
  struck(): number;
  /** Nothing more is to come of it. */
  isOver(): boolean;
  remove(): void;
  /** Epoch milliseconds. */
  readonly until?: number;
  /** There was nothing to break. */
  readonly isImpossible?: boolean;
}

/** Why a run died: the panel says it in better words. */
export const killReason = 'Killed in the middle of a publishing call';

const sheetServices = new Set(['Spreadsheet', 'Sheets']);

/** Longer than the engine waits for an answer: the call lands when nobody listens any more. */
const landingSeconds = 90;
const hourMs = 3_600_000;

export function createSwitches(office: PlayedOffice): Record<TroubleName, (platform?: PlatformName) => Armed> {
  const { world } = office;
  const network = world.network.faults;
  const hooked = createCallHooks(world.faults);
  const hands = createHands(world);

  const publishing =
    (platform?: PlatformName) =>
    (request: HttpRequest): boolean => {
      const found = publishedOn(office, request);
      return found !== undefined && (platform === undefined || found === platform);
    };

  /** Acts at the calls of one run of the engine, from the one on that published something. */
  function oncePublished(when: 'before' | 'after', act: (strike: { count: number }, call: ServiceCall) => void): Armed {
    const strike = { count: 0 };
    let hasPublished = false;
    let run: number | undefined;
    const lookout = network.delay(
      {
        match(request) {
          hasPublished ||= publishedOn(office, request) !== undefined;
          return false; // it only watches
        },
      },
      0,
    );
    const unhook = [
      hooked('after', ({ id }) => {
        if (hasPublished) run ??= id;
      }),
      hooked(when, ({ id }, call) => {
        if (run === id) act(strike, call);
      }),
    ];
    const remove = () => {
      lookout.remove();
      for (const undo of unhook) undo();
    };
    return { struck: () => strike.count, isOver: () => strike.count > 0, remove };
  }

  /** Strikes once: the next request meant that no other trouble takes. */
  function once(isMeant: (request: HttpRequest) => boolean, plan: (plan: FaultPlan) => PlannedFault): Armed {
    const fault: PlannedFault = plan({
      match: (request) => fault.struck === 0 && isMeant(request),
      times: Number.POSITIVE_INFINITY,
    });
    return { struck: () => fault.struck, isOver: () => fault.struck > 0, remove: () => fault.remove() };
  }

  return {
    answerLost: (platform) => once(publishing(platform), (plan) => network.loseAnswer(plan)),

    killedMidCall() {
      const request = once(publishing(), (plan) => network.landLate(plan, landingSeconds));
      let killed = false;
      const unhook = hooked('after', (run) => {
        if (killed || !request.isOver()) return;
        killed = true;
        try {
          run.die(killReason);
        } catch {
          // dead from here on; what was thrown is for the script, not for us
        }
      });
      const remove = () => {
        unhook();
        request.remove();
      };
      return { ...request, remove };
    },

    silentHour(platform) {
      const until = world.clock.now() + hourMs;
      const fault = network.failBefore(
        {
          match: (request) => world.clock.now() < until && platformOf(office, request) === platform,
          times: Number.POSITIVE_INFINITY,
        },
        'timeout',
      );
      const isOver = () => world.clock.now() >= until;
      return { struck: () => fault.struck, isOver, remove: () => fault.remove(), until };
    },

    bandwidth: () =>
      once(
        (request) => platformOf(office, request) !== undefined,
        (plan) => network.failBefore(plan, 'bandwidth'),
      ),

    twoTriggers: () =>
      oncePublished('after', (strike) => {
        if (strike.count > 0) return;
        strike.count += 1;
        office.runTriggers();
      }),

    rowsSorted: () =>
      oncePublished('before', (strike, call) => {
        if (sheetServices.has(call.service) && !isRead(call) && sortRegister(office, hands)) strike.count += 1;
      }),

    bookRestored() {
      const isDone = restoreThisMorning(office);
      return { struck: () => Number(isDone), isOver: () => true, remove() {}, isImpossible: !isDone };
    },
  };
}
