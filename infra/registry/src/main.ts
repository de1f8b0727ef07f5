import { runMain } from '@thidua/federation-kit/process';
import { readEnvironment } from './environment.ts';
import { startRegistry } from './start-registry.ts';

await runMain(() => startRegistry(readEnvironment(process.env)));
