import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../../..');

/** Where the command finds things; the only reader of process.env of the command's own settings. */
export function readEnvironment() {
  const dataDir = resolve(process.env['THIDUA_DATA_DIR'] || join(repository, '.data'));
  return {
    issuerKeyFile: process.env['ISSUER_KEY_FILE'] || join(dataDir, 'keys', 'issuer.jwk'),
    peopleFile: join(repository, 'infra', 'samples', 'people.yaml'),
    tokenIssuer: process.env['TOKEN_ISSUER'],
    tokenAudience: process.env['TOKEN_AUDIENCE'],
  };
}
