import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../../..');

/** Where the command finds things. */
export function readEnvironment() {
  const dataDir = resolve(process.env['THIDUA_DATA_DIR'] || join(repository, '.data'));
  return {
    issuerKeyFile: process.env['ISSUER_KEY_FILE'] || join(dataDir, 'keys', 'issuer.jwk'),
    tokenIssuer: process.env['TOKEN_ISSUER'],
    tokenAudience: process.env['TOKEN_AUDIENCE'],
  };
}

/** Where the engines are: the variables of the services, or the ports that `npm start` uses by itself. */
export function readEngines() {
  const base = Number(process.env['THIDUA_PORT_BASE'] || 4000);
  const port = (name: string, offset: number) => process.env[name] || base + offset;
  return {
    mongoUrl: process.env['MONGO_URL'] || `mongodb://127.0.0.1:${port('MONGO_PORT', 17)}/?replicaSet=thidua`,
    kafkaBrokers: (process.env['KAFKA_BROKERS'] || `127.0.0.1:${port('KAFKA_PORT', 92)}`).split(','),
    instance: process.env['THIDUA_INSTANCE'] || 'default',
  };
}
