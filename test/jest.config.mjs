// Run with NODE_OPTIONS=--experimental-vm-modules: without it @swc/jest compiles to CommonJS in silence.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const full = process.env.THIDUA_TESTS === 'full';
/** `parts`: all but whole systems; `whole`: those alone, one after another; else everything. */
const part = process.env.THIDUA_TEST_PART;
const wholeSystems = '/test/(journeys|chaos)/';

/** @type {import('jest').Config} */
export default {
  rootDir,
  roots: ['packages', 'services', 'gateway', 'infra', 'test']
    .map((folder) => `${rootDir}${folder}`)
    .filter((folder) => existsSync(folder)),
  ...(part === 'whole' ? { testRegex: `${wholeSystems}.*\\.spec\\.ts$` } : { testMatch: ['**/*.spec.ts'] }),
  testPathIgnorePatterns: [
    '/node_modules/',
    '/dist/',
    ...(full ? [] : ['\\.full\\.spec\\.ts$']),
    ...(part === 'parts' ? [wholeSystems] : []),
  ],
  modulePathIgnorePatterns: ['/dist/'],
  testEnvironment: 'node',
  testTimeout: 45_000,
  maxWorkers: part === 'whole' ? 1 : 2,
  extensionsToTreatAsEsm: ['.ts'],
  // `mjs` before `js` would load a second copy of graphql through index.mjs.
  moduleFileExtensions: ['js', 'cjs', 'mjs', 'ts', 'json', 'node'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: { target: 'es2024', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};
