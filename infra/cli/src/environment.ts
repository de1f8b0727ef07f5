import { join, resolve } from 'node:path';
import { UsageError } from './usage-error.ts';

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

/** Where the engines are; the same variables as the services get. Throws UsageError where one is missing. */
export function readEngines() {
  const need = (name: string): string => {
    const value = process.env[name];
    if (!value) throw new UsageError(`${name} is not set`);
    return value;
  };
  return {
    mongoUrl: need('MONGO_URL'),
    kafkaBrokers: need('KAFKA_BROKERS').split(','),
    instance: process.env['THIDUA_INSTANCE'] || 'default',
  };
}
