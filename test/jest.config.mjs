// Run with NODE_OPTIONS=--experimental-vm-modules: without it @swc/jest compiles to CommonJS in silence.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const full = process.env.THIDUA_TESTS === 'full';

/** @type {import('jest').Config} */
export default {
  rootDir,
  roots: ['packages', 'services', 'gateway', 'infra', 'test']
    .map((folder) => `${rootDir}${folder}`)
    .filter((folder) => existsSync(folder)),
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', ...(full ? [] : ['\\.full\\.spec\\.ts$'])],
  modulePathIgnorePatterns: ['/dist/'],
  testEnvironment: 'node',
  testTimeout: 20_000,
  maxWorkers: 2,
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
