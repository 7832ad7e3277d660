// Functions that decide and ask. documentation: https://support.google.com/docs/table/25273
import { type Call, type Known, known } from '../call';
import { Fault, fault } from '../fault';
import { cellsOf, compareOnes, isBlock, type One, sound, truthFrom, type Value } from '../values';

const many = Number.POSITIVE_INFINITY;

/** In ranges texts and empty cells do not count. */
function truths(call: Call): boolean[] {
  const found: boolean[] = [];
  for (let index = 0; index < call.count; index++) {
    const value = call.value(index);
    if (isBlock(value)) {
      for (const cell of cellsOf(value)) {
        const held = sound(cell);
        if (typeof held === 'boolean' || typeof held === 'number') found.push(Boolean(held));
      }
    } else found.push(truthFrom(value));
  }
  if (found.length === 0) throw fault.value(`${call.name} has no valid input data.`);
  return found;
}

const asks = (question: (value: One) => boolean) => known(1, 1, (call) => question(call.one(0)));

function ifs(call: Call): Value {
  for (let index = 0; index + 1 < call.count; index += 2) if (call.truth(index)) return call.value(index + 1);
  throw fault.missing('No match.');
}

function choose(call: Call): Value {
  const index = Math.trunc(call.number(0));
  if (index < 1 || index >= call.count) throw fault.number('Function CHOOSE parameter 1 value is out of range.');
  return call.value(index);
}

function switched(call: Call): Value {
  const wanted = call.one(0);
  let index = 1;
  for (; index + 1 < call.count; index += 2)
    if (compareOnes(wanted, call.one(index)) === 0) return call.value(index + 1);
  if (index < call.count) return call.value(index);
  throw fault.missing('No match.');
}

export const logicFunctions: Record<string, Known> = {
  IF: known(2, 3, (call) => (call.truth(0) ? call.value(1) : call.count > 2 ? call.value(2) : false)),
  IFS: known(2, many, ifs),
  SWITCH: known(3, many, switched),
  CHOOSE: known(2, many, choose),
  AND: known(1, many, (call) => truths(call).every(Boolean)),
  OR: known(1, many, (call) => truths(call).some(Boolean)),
  XOR: known(1, many, (call) => truths(call).filter(Boolean).length % 2 === 1),
  NOT: known(1, 1, (call) => !call.truth(0)),
  TRUE: known(0, 0, () => true),
  FALSE: known(0, 0, () => false),
  NA: known(0, 0, () => fault.missing('Value not available.')),
  IFERROR: known(1, 2, (call) => {
    const value = call.value(0);
    const held = isBlock(value) && value.rows === 1 && value.columns === 1 ? value.at(0, 0) : value;
    if (!(held instanceof Fault)) return value;
    return call.count > 1 ? call.value(1) : null;
  }),
  IFNA: known(2, 2, (call) => {
    const held = call.one(0);
    return held instanceof Fault && held.code === '#N/A' ? call.value(1) : held;
  }),
  ISBLANK: asks((value) => value === null),
  ISNUMBER: asks((value) => typeof value === 'number'),
  ISTEXT: asks((value) => typeof value === 'string'),
  ISNONTEXT: asks((value) => typeof value !== 'string'),
  ISLOGICAL: asks((value) => typeof value === 'boolean'),
  ISERROR: asks((value) => value instanceof Fault),
  ISERR: asks((value) => value instanceof Fault && value.code !== '#N/A'),
  ISNA: asks((value) => value instanceof Fault && value.code === '#N/A'),
};
