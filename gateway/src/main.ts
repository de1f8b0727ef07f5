import './apollo-preload.ts';
import { pino } from 'pino';
import { EnvironmentError, readEnvironment } from './environment.ts';
import { startGateway } from './gateway.ts';
import { GatewayKeyError } from './gateway-key.ts';
import { PortTaken } from './listen.ts';
import { SupergraphError } from './supergraph-file.ts';

// What an operator can put right: one line on stderr that names the variable.
const foreseen = [EnvironmentError, GatewayKeyError, PortTaken, SupergraphError];

try {
  const environment = readEnvironment();
  const log = pino({ level: environment.logLevel, base: { service: 'gateway' } });
  const gateway = await startGateway(environment, log);
  log.info({ port: gateway.port }, 'the gateway listens');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void gateway.stop().then(() => process.exit(0)));
  }
} catch (error) {
  if (!foreseen.some((kind) => error instanceof kind)) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(2);
}
