// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The first file at or below `folder` whose path ends in `/tail`, or `undefined` (also if there is no folder).
 *
 * @param {string} folder
 * @param {string} tail for example `bin/mongod`
 * @returns {string | undefined}
 */
export function findFile(folder, tail) {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .find((path) => path.endsWith(`/${tail}`));
}
