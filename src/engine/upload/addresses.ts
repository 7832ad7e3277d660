// Upload addresses: whoever knows one can upload in the office's name. They live beside the tokens, under their target's key, never in a cell.
import { properties } from '../../google/script';
import { memoryKeys, remember } from '../office';

export class Addresses {
  private readonly kept = new Map<string, string>();

  constructor(private readonly memory: Readonly<Record<string, string>>) {}

  /** '' when none is kept. */
  of(targetKey: string): string {
    return this.kept.get(targetKey) ?? this.memory[memoryKeys.uploadAddress(targetKey)] ?? '';
  }

  keep(targetKey: string, address: string): void {
    remember(memoryKeys.uploadAddress(targetKey), address);
    this.kept.set(targetKey, address);
  }

  /** The target is over; one service call, and none when nothing was kept. */
  forget(targetKey: string): void {
    if (this.of(targetKey) === '') return;
    properties().deleteProperty(memoryKeys.uploadAddress(targetKey));
    this.kept.set(targetKey, '');
  }
}
