import { readSettings, setting, StartRefused } from '@thidua/federation-kit/process';
import { z } from 'zod';

const variables = z.object({
  HOST: setting.text.default('127.0.0.1'),
  PORT: setting.port,
  THIDUA_MODE: setting.mode.default('production'),
  ISSUER_KEY_FILE: setting.text,
  LOG_LEVEL: setting.logLevel.default('info'),
});

/** What the local issuer was told. Throws StartRefused on a wrong variable, and outside of local mode. */
export function readEnvironment() {
  const env = readSettings(variables, process.env);
  if (env.THIDUA_MODE !== 'local')
    throw new StartRefused(
      'THIDUA_MODE is not local: this issuer gives anyone a token and serves local use only',
    );
  return { host: env.HOST, port: env.PORT, keyFile: env.ISSUER_KEY_FILE, logLevel: env.LOG_LEVEL };
}
