// The writes that a run has asked for and Google has not carried out yet. Nobody else sees them, and their errors come late.
import type { Run } from '../../contract';
import type { Edit } from '../../grid/edit';
import type { World } from '../../world';

export interface QueuedWrite {
  bookId: string;
  apply(edit: Edit): void;
}

export interface WriteQueue {
  add(write: QueuedWrite): void;
  /** Carries out what waits; throws the first refusal. */
  flush(): void;
}

/** One for each run. `guarded` words a refusal of the grid as SpreadsheetApp does. */
export function createWriteQueue(run: Run, { books, settings }: World, guarded: (act: () => void) => void): WriteQueue {
  let waiting: QueuedWrite[] = [];

  const flush = () => {
    const now = waiting;
    // assumed: of queued writes those before a failing one stand and those after it are lost [probes/queue-after-a-failure.gs]
    waiting = [];
    guarded(() => {
      for (const { bookId, apply } of now) books.write(bookId, run.effective, apply);
    });
  };

  run.atEnd((how) => {
    // assumed: a run that is killed loses the writes that were still queued [probes/queue-at-a-kill.gs]
    if (how === 'killed' && settings.queueAtKill === 'lost') waiting = [];
    try {
      // reported: what is still queued is carried out when the run ends [benlcollins.com/?p=21547]
      flush();
    } catch (error) {
      // reported: a write to a protected cell escapes the try around it and fails the run at its end
      // [volcengine.com/article/132619]
      if (how === 'finished') throw error;
    }
  });

  return { add: (write) => void waiting.push(write), flush };
}
