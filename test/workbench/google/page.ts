// A sidebar or dialog that somebody has open: what it may have under way at the server at once.
import type { Outcome } from './executions';

export interface PageCall {
  /** Undefined while the call waits for its turn or is under way. */
  outcome: Outcome | undefined;
}

export interface Page {
  /** google.script.run: starts at once, or when one of the calls before it has ended. */
  call(functionName: string, ...args: readonly unknown[]): PageCall;
}

// documented: google.script.run has 10 calls under way from a page, a further one waits until one of them ends
// [D/guides/html/communication]
const maxUnderWay = 10;

export function createPage(call: (functionName: string, args: readonly unknown[]) => Outcome): Page {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  const run = (ticket: PageCall, functionName: string, args: readonly unknown[]) => {
    underWay += 1;
    try {
      ticket.outcome = call(functionName, args);
    } finally {
      underWay -= 1;
      waiting.shift()?.();
    }
  };
  return {
    call(functionName, ...args) {
      const ticket: PageCall = { outcome: undefined };
      const start = () => run(ticket, functionName, args);
      if (underWay < maxUnderWay) start();
      else waiting.push(start);
      return ticket;
    },
  };
}
