// The place of a Reel's bytes, for the host that takes them (facebook/rupload.ts).
import type { Caller } from '../facebook/access';
import { noSuchObject } from '../facebook/errors';
import type { Store } from '../facebook/store';
import type { Intake, Pieces } from '../facebook/video-types';
import { requirePublishing } from './access';
import { statusOf } from './containers';
import { findContainer } from './find';
import { lookAtReel } from './reel';

export interface ContainerShelf {
  intake: Intake | null;
  /** More bytes may come. */
  open: boolean;
  maxBytes: number;
  pieces: Pieces;
  begin(intake: Intake): void;
  whole(): void;
}

export function containerShelf(store: Store, caller: Caller, id: string): ContainerShelf {
  const container = findContainer(store, id);
  if (container?.kind !== 'reel') throw noSuchObject('POST', id);
  requirePublishing(store, caller, 'POST', id);
  const { settings } = store.data;
  return {
    intake: container.intake,
    open: statusOf(store, container) === 'IN_PROGRESS' && !container.intake?.sha256,
    maxBytes: settings.reelMaxBytes,
    pieces: settings.instagramPieces,
    begin: (intake) => {
      container.intake = intake;
    },
    whole: () => lookAtReel(store, container),
  };
}
