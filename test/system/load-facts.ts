import { type Ended, runProgram } from './run-program.ts';
import type { System } from './system.ts';

/** Runs `thidua facts load` on a running system, with the token in that file. */
export const loadFacts = (system: System, tokenFile: string): Promise<Ended> =>
  runProgram({
    file: 'infra/cli/src/main.ts',
    args: ['facts', 'load', '--graph', system.urlOf('gateway', '/graphql'), '--token-file', tokenFile],
    patienceMs: 120_000,
  });
