import { type Ended, runProgram } from './run-program.ts';

/** Starts the supervisor with these variables and waits for its end. */
export const startAndWait = (variables: Readonly<Record<string, string>>): Promise<Ended> =>
  runProgram({ file: 'infra/supervisor/main.ts', variables, patienceMs: 15_000 });
