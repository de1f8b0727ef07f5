import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout, without a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

const foreign = /(^|\/)(node_modules|dist|__generated__|\.engines|\.data|\.turbo|\.git)(\/|$)|^coverage\//;

/** Our own files that match, as paths from the root, in order. */
export function filesOf(...patterns: string[]): string[] {
  const found = globSync(patterns, { cwd: root, exclude: (path) => foreign.test(path) });
  return [...new Set(found)]
    .filter((path) => !foreign.test(path))
    .toSorted((a, b) => a.localeCompare(b, 'en'));
}

export const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');

/** What a package.json says of its dependencies. */
export interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A folder with a package.json; '' is the root. */
export interface Workspace {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The root and every workspace; a folder inside another one comes first, so that `find` gives the nearest. */
export const workspaces: readonly Workspace[] = filesOf('package.json', '*/package.json', '*/*/package.json')
  .map((path) => ({
    folder: path === 'package.json' ? '' : dirname(path),
    manifest: JSON.parse(read(path)) as Manifest,
  }))
  .toSorted((a, b) => b.folder.length - a.folder.length);

/** The workspace that a file belongs to. */
export function workspaceOf(path: string): Workspace {
  const found = workspaces.find(({ folder }) => folder === '' || path.startsWith(`${folder}/`));
  if (!found) throw new Error(`${path} has no package.json above it`);
  return found;
}

/** The names of the services, by their folders. */
export const services: readonly string[] = workspaces
  .map(({ folder }) => /^services\/([^/]+)$/.exec(folder)?.[1])
  .filter((name) => name !== undefined)
  .toSorted((a, b) => a.localeCompare(b, 'en'));
