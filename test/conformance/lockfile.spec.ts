import { describe, expect, it } from '@jest/globals';
import { read, workspaces } from './repository.ts';

interface LockEntry {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, LockEntry> };

/** The folders in which Node looks for a dependency of `at`, nearest first. */
function* lookups(at: string, name: string): Generator<string> {
  for (let folder = at; folder !== ''; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    if (!folder.endsWith('node_modules')) yield `${folder}/node_modules/${name}`;
  }
  yield `node_modules/${name}`;
}

const isLocked = (at: string, name: string): boolean => lookups(at, name).some((path) => path in packages);

describe('package-lock.json', () => {
  // `npm ci` refuses such a lock; `npm install` writes it without a word when the registry lacks a binding.
  it('has an entry for every optional dependency', () => {
    const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(at, name))
        .map((name) => `${at} wants ${name}@${optionalDependencies[name]}`),
    );
    expect(missing).toEqual([]);
  });

  it('says what every package.json says', () => {
    const declared = workspaces.map(({ folder, manifest }) => [folder, dependenciesOf(manifest)]);
    const locked = workspaces.map(({ folder }) => [folder, dependenciesOf(packages[folder] ?? {})]);
    expect(locked).toEqual(declared);
  });

  it('names no registry, so that a mirror serves as well', () => {
    const hosts = Object.values(packages).filter(({ link, resolved }) => !link && resolved !== undefined);
    expect(hosts).toEqual([]);
  });
});

function dependenciesOf({ dependencies = {}, devDependencies = {} }: LockEntry): object {
  return { dependencies, devDependencies };
}
