import type { Logger } from 'pino';
import { PollLoop } from '../poll-loop.ts';
import type { StatementDesk } from '../ports.ts';
import { RegistryRefusal } from '../registry-refusal.ts';
import type { StatementSigner } from '../statement/statement.ts';

export interface LeaseOptions {
  readonly desk: StatementDesk;
  readonly sign: StatementSigner;
  /** Where gateways reach this instance. */
  readonly url: string;
  /** The contract that it serves. */
  readonly schemaVersion: string;
  readonly schemaHash: string;
  readonly log: Logger;
  readonly renewEveryMs?: number;
}

/** An instance's own place in the registry. */
export interface Lease {
  /** False until it was registered, and after a renewal that failed. */
  isHeld(): boolean;
  /** Says that the instance is about to go, and stops renewing. */
  stop(): Promise<void>;
}

/** Registers the instance and renews its lease while the process lives. A registry that is away is waited for. */
export function keepLease(options: LeaseOptions): Lease {
  const { desk, sign, url, schemaVersion, schemaHash, log, renewEveryMs = 5000 } = options;
  let isRegistered = false;
  let isHeld = false;
  let saidLast = '';
  const loop = new PollLoop(
    async () => {
      await desk.accept(
        await sign(isRegistered ? { act: 'RENEW' } : { act: 'REGISTER', url, schemaVersion, schemaHash }),
      );
      isRegistered = true;
      isHeld = true;
      saidLast = '';
    },
    renewEveryMs,
    (error) => {
      const said = String(error);
      log[said === saidLast ? 'debug' : 'warn']({ err: error }, 'the lease could not be renewed');
      saidLast = said;
      isHeld = false;
      // A registry that was restored may not remember that we ever registered.
      if (error instanceof RegistryRefusal) isRegistered = false;
    },
  );
  void loop.start();
  return {
    isHeld: () => isHeld,
    stop: async () => {
      await loop.stop();
      if (isHeld) await desk.accept(await sign({ act: 'DRAIN' })).catch(() => undefined);
      isHeld = false;
    },
  };
}
