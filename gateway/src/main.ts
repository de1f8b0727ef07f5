import './apollo-preload.ts';
import { runMain } from '@thidua/federation-kit';
import { pino } from 'pino';
import { readEnvironment } from './environment.ts';
import { startGateway } from './gateway.ts';

await runMain(() => {
  const environment = readEnvironment();
  return startGateway(environment, pino({ level: environment.logLevel, base: { service: 'gateway' } }));
});
