import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** All packages of the repository are released together. */
const release = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

/** By what gateways tell which schema an instance serves: instances of one hash serve one SDL. */
export function contractOf(typeDefs: string): {
  readonly schemaVersion: string;
  readonly schemaHash: string;
} {
  return {
    schemaVersion: release.version,
    schemaHash: createHash('sha256').update(typeDefs).digest('hex'),
  };
}
