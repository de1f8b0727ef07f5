import { runMain } from '@thidua/federation-kit/process';
import { readEnvironment } from './environment.ts';
import { startOrganizations } from './start-organizations.ts';

await runMain(() => startOrganizations(readEnvironment()));
