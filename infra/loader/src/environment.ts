import { join } from 'node:path';

/** Where the loader finds the graph, and the key for the two names that it speaks in. */
export function readEnvironment() {
  const need = (name: string): string => {
    const value = process.env[name];
    if (!value) throw new Error(`${name} is not set`);
    return value;
  };
  const dataDir = need('THIDUA_DATA_DIR');
  return {
    graphUrl: need('GRAPH_URL'),
    issuerKeyFile: process.env['ISSUER_KEY_FILE'] || join(dataDir, 'keys', 'issuer.jwk'),
    /** Written when everything was entered; a later start of the same data need not ask again. */
    markerFile: join(dataDir, 'samples-loaded.json'),
  };
}
