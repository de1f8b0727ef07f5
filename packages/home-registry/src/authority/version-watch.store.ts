import type { NewVersion } from '../ports.ts';
import type { RegistryDatabase } from './registry-database.store.ts';

const retryAfterMs = 1000;

/**
 * Calls at each new version, by whomever it was made: administrators act on the database itself. Only a hint: it may
 * miss some while the server is away.
 */
export function watchVersions(
  db: RegistryDatabase,
  onVersion: (newest: NewVersion) => void,
): { stop(): Promise<void> } {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let close = () => Promise.resolve();

  const open = () => {
    const updates = [{ $match: { operationType: 'update' } }];
    const stream = db.head.watch(updates, { fullDocument: 'updateLookup' });
    close = () => stream.close().catch(() => undefined);
    stream.on('change', (change) => {
      if (change.operationType !== 'update' || !change.fullDocument) return;
      const { registry, version } = change.fullDocument;
      onVersion({ registry, version });
    });
    stream.on('error', () => {
      void close();
      if (!isStopped) timer = setTimeout(open, retryAfterMs);
    });
  };
  open();

  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await close();
    },
  };
}
