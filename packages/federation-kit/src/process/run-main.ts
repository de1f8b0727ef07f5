import { StartRefused } from './start-refused.ts';

/** What a started process can do. */
export interface Running {
  stop(): Promise<void>;
}

/** Long enough to finish what is under way, short enough for whoever waits for the whole system to end. */
const longestStopMs = 8_000;

/**
 * Runs a process: SIGTERM and SIGINT stop it in good order and it exits 0 (1 if that takes more than 8 s);
 * StartRefused becomes one line on stderr and exit code 2.
 */
export async function runMain(start: () => Promise<Running>): Promise<void> {
  let running: Running | undefined;
  const stop = () => {
    setTimeout(() => process.exit(1), longestStopMs).unref();
    void Promise.resolve(running?.stop()).then(() => process.exit(0));
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
  try {
    running = await start();
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(error.exitCode);
  }
}
