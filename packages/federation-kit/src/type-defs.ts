import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shared = join(import.meta.dirname, 'shared.graphql');

/**
 * The SDL of a subgraph: every `.graphql` file in the folder of the calling module and below, with the shared
 * part. Call it as `loadTypeDefs(import.meta.url)` from the service's `src/`.
 */
export function loadTypeDefs(moduleUrl: string): string {
  const folder = dirname(fileURLToPath(moduleUrl));
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => join(folder, name));
  return [shared, ...own].map((file) => readFileSync(file, 'utf8')).join('\n');
}
