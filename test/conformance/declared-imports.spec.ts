import { describe, expect, it } from '@jest/globals';
import { isBuiltin } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { importsOf } from './imports-of.ts';
import { filesOf, type Manifest, type Workspace, workspaceOf, workspaces } from './repository.ts';

// npm hoists: an undeclared import resolves here and breaks in the first image that installs one workspace.
const sources = filesOf('{packages,services,gateway,infra,test}/**/*.{ts,tsx,mjs,cjs}');
const neverShipped = /\.(spec|fixture)\.ts$|\.config\.(ts|mjs)$|(^|\/)test(ing)?\//;
// It runs before there is a node_modules that could resolve a name.
const beforeInstall = /^infra\/bootstrap\/[^/]+\.mjs$/;
const rootManifest = workspaces.find(({ folder }) => folder === '')?.manifest;

const packageOf = (named: string): string =>
  named
    .split('/')
    .slice(0, named.startsWith('@') ? 2 : 1)
    .join('/');

/** Own tests may use the tools that the root gives to all; what is shipped declares all that it needs. */
function declaredFor(path: string, manifest: Manifest): Set<string> {
  const { name, dependencies = {}, peerDependencies = {} } = manifest;
  const shipped = [name, ...Object.keys({ ...dependencies, ...peerDependencies })];
  if (!neverShipped.test(path)) return new Set(shipped);
  return new Set([
    ...shipped,
    ...Object.keys(manifest.devDependencies ?? {}),
    ...Object.keys(rootManifest?.devDependencies ?? {}),
  ]);
}

function faultOf(path: string, named: string, { folder, manifest }: Workspace): string | undefined {
  if (isBuiltin(named)) return;
  if (named.startsWith('.')) {
    const target = workspaceOf(normalize(join(dirname(path), named))).folder;
    return target === folder || target === '' || (target === 'infra/engines' && beforeInstall.test(path))
      ? undefined
      : `${path} reaches into ${target} by a relative path: import the package by its name`;
  }
  const wanted = packageOf(named);
  return declaredFor(path, manifest).has(wanted)
    ? undefined
    : `${path} imports ${wanted}, which ${folder || 'the root'}/package.json does not declare`;
}

describe('imports', () => {
  it('are declared by the workspace that makes them', () => {
    const faults = sources.flatMap((path) => {
      const workspace = workspaceOf(path);
      return importsOf(path).map((named) => faultOf(path, named, workspace));
    });
    expect(sources).toContain('test/conformance/declared-imports.spec.ts');
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });

  it('are seen in every form', () => {
    expect(importsOf('test/conformance/every-import.fixture.ts')).toEqual([
      'node:path',
      'graphql',
      'node:os',
      'node:fs',
      '@thidua/event-contracts',
      'node:url',
    ]);
  });
});
