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

/** Where the registry answers, and what else an instance is told about its surroundings. */
export function readSurroundings() {
  const { env } = process;
  const at = (name: string, offset: number) => `http://127.0.0.1:${portOf(name, offset)}`;
  const { mongoUrl, kafkaBrokers } = readEngines();
  return {
    registryUrl: env['REGISTRY_URL'] || at('REGISTRY_PORT', 6),
    variables: {
      THIDUA_MODE: env['THIDUA_MODE'] || 'production',
      MONGO_URL: mongoUrl,
      KAFKA_BROKERS: kafkaBrokers.join(','),
      USER_JWKS_URL: env['USER_JWKS_URL'] || `${at('IDENTITY_PORT', 5)}/.well-known/jwks.json`,
      TOKEN_ISSUER: env['TOKEN_ISSUER'] || 'thidua-local',
      TOKEN_AUDIENCE: env['TOKEN_AUDIENCE'] || 'thidua-graph',
      GATEWAY_JWKS_URL: env['GATEWAY_JWKS_URL'] || `${at('PORT', 0)}/.well-known/thidua-gateway-jwks.json`,
    },
  };
}

/** Where the engines are: the variables of the services, or the ports that `npm start` uses by itself. */
export function readEngines() {
  return {
    mongoUrl:
      process.env['MONGO_URL'] || `mongodb://127.0.0.1:${portOf('MONGO_PORT', 17)}/?replicaSet=thidua`,
    kafkaBrokers: (process.env['KAFKA_BROKERS'] || `127.0.0.1:${portOf('KAFKA_PORT', 92)}`).split(','),
    instance: process.env['THIDUA_INSTANCE'] || 'default',
  };
}

function portOf(name: string, offset: number): string {
  return process.env[name] || String(Number(process.env['THIDUA_PORT_BASE'] || 4000) + offset);
}
