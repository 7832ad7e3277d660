/** One promised number, and what was measured. */
export interface Bound {
  readonly what: string;
  readonly value: number;
  readonly atMost: number;
  readonly unit: string;
}

export const seconds = (from: number): number => (performance.now() - from) / 1000;
