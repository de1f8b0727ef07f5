import { pino } from 'pino';
import type { Environment } from '../src/environment.ts';
import { startGateway } from '../src/gateway.ts';
import { startSurroundings, type Surroundings } from './fixture-surroundings.ts';

/** A whole small graph over real HTTP: its surroundings and, in this process, the gateway itself. */
export interface FixtureGraph extends Surroundings {
  readonly url: string;
  /** Every line that the gateway logged, as text. */
  readonly logged: string[];
}

/** Starts one. `change` alters what the gateway is told. */
export async function startFixtureGraph(change: Partial<Environment> = {}): Promise<FixtureGraph> {
  const surroundings = await startSurroundings();
  const environment = { ...surroundings.environment, ...change };
  const logged: string[] = [];
  const gateway = await startGateway(
    environment,
    pino({ level: 'info' }, { write: (line: string) => void logged.push(line) }),
  );
  return {
    ...surroundings,
    environment,
    url: `http://127.0.0.1:${gateway.port}`,
    logged,
    async stop() {
      await gateway.stop();
      await surroundings.stop();
    },
  };
}
