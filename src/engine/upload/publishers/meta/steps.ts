// The two commonest ways on, short enough to read as words.
import type { Step } from '../publisher';

export const next = <S>(state: S): Step<S> => ({ kind: 'next', state });
export const wait = <S>(state: S, seconds: number): Step<S> => ({ kind: 'wait', state, seconds });
