// Why a formula has no value: what the cell shows, and what Google says when the mouse rests on it.

export class Fault extends Error {
  /** As shown: `#DIV/0!`. */
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'Fault';
    this.code = code;
  }
}

export const fault = {
  divided: (who: string) => new Fault('#DIV/0!', `Function ${who} parameter 2 cannot be zero.`),
  missing: (message: string) => new Fault('#N/A', message),
  unknown: (name: string) => new Fault('#NAME?', `Unknown function: '${name}'.`),
  unknownRange: (name: string) => new Fault('#NAME?', `Unknown range name: '${name}'.`),
  reference: (message = 'Reference does not exist.') => new Fault('#REF!', message),
  value: (message: string) => new Fault('#VALUE!', message),
  number: (message: string) => new Fault('#NUM!', message),
  parse: () => new Fault('#ERROR!', 'Formula parse error.'),
  /** Google would show a value here, and we do not know which: never a wrong one. */
  notSimulated: (what: string) => new Fault(`#NOT_SIMULATED! ${what}`, `${what} is not simulated.`),
};
