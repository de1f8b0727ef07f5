import { runMain } from '@thidua/federation-kit/process';
import { pino } from 'pino';
import { readEnvironment } from './environment.ts';
import { startIdentity } from './start-identity.ts';

await runMain(async () => {
  const { host, port, keyFile, logLevel } = readEnvironment();
  return startIdentity({ http: { host, port }, keyFile, log: pino({ level: logLevel, name: 'identity' }) });
});
