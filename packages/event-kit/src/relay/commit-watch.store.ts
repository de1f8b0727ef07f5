import type { EventStore } from '../store/event-store.store.ts';

const retryAfterMs = 1000;

/**
 * Calls `onCommit` soon after a public event was committed, by this process or another. Only a hint: it keeps no
 * position and may miss events while it reconnects, because the relay's sweep finds them anyway.
 */
export function watchCommits(store: EventStore, onCommit: () => void): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let close: () => Promise<void> = () => Promise.resolve();

  const open = () => {
    if (stopped) return;
    const again = () => {
      close = () => Promise.resolve();
      clearTimeout(timer);
      timer = setTimeout(open, retryAfterMs);
    };
    try {
      const stream = store.models.events.collection.watch(
        [{ $match: { operationType: 'insert', 'fullDocument.public': true } }, { $project: { _id: 1 } }],
        { batchSize: 500 },
      );
      close = () => stream.close();
      stream.on('change', onCommit);
      stream.on('error', () => {
        void stream.close().catch(() => undefined);
        again();
      });
    } catch {
      again(); // not connected yet
    }
  };
  open();

  return async () => {
    stopped = true;
    clearTimeout(timer);
    await close().catch(() => undefined);
  };
}
