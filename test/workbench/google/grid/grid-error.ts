// What the grid refuses, without knowing who asked: each face words it as Google does there.
import { NotSimulated } from '../services/surface';

export type Refusal = 'invalid' | 'protected' | 'validation' | 'no_role' | 'not_found' | 'limit';

export class GridError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal, message: string) {
    super(message);
    this.name = 'GridError';
    this.refusal = refusal;
  }
}

/** A fault of the caller, in the words Google uses for it. */
export const invalid = (message: string) => new GridError('invalid', message);

/** What the workbench does not know must be loud. */
export const notSimulated = (what: string) => new NotSimulated(what);
