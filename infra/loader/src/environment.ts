import { createClock } from '@thidua/domain-kit';

/** Where the loader finds the graph, and the key for the two names that it speaks in. */
export function readEnvironment() {
  const need = (name: string): string => {
    const value = process.env[name];
    if (!value) throw new Error(`${name} is not set`);
    return value;
  };
  return {
    graphUrl: need('GATEWAY_URL'),
    issuerKeyFile: need('ISSUER_KEY_FILE'),
    issuer: need('TOKEN_ISSUER'),
    audience: need('TOKEN_AUDIENCE'),
    /** Today by the clock of the services: what is written later is no paper yet. */
    today: createClock(process.env['THIDUA_CLOCK']).today(),
    /** Written when everything was entered; a later start on the same data does not ask again. */
    markerFile: need('THIDUA_SAMPLES_MARKER'),
  };
}
