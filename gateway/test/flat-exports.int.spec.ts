import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const source = new URL('../src/', import.meta.url).href;

// In a process of its own: jest has a module cache that cannot be written.
const script = `
  import { createRequire } from 'node:module';
  const require = createRequire(createRequire('${source}main.ts').resolve('@apollo/gateway'));
  const getters = (exports) => Object.values(Object.getOwnPropertyDescriptors(exports)).filter(({ get }) => get).length;
  const before = require('@apollo/federation-internals');
  await import('${source}apollo-preload.ts');
  const after = require('@apollo/federation-internals');
  const names = Object.keys(before);
  console.log(JSON.stringify({
    names: names.length,
    gettersBefore: getters(before),
    gettersAfter: getters(after),
    differ: names.filter((name) => before[name] !== after[name]),
    planner: require('@apollo/query-planner').QueryPlanner.name,
  }));
`;

describe('the flat exports', () => {
  it('hold the very same functions and classes, without a getter', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', script],
      {
        env: { PATH: process.env['PATH'] },
      },
    );
    const found = JSON.parse(stdout) as Record<string, number>;
    expect(found['names']).toBeGreaterThan(300);
    // Should the library drop its getters one day, this expectation says that the preload can go.
    expect(found['gettersBefore']).toBeGreaterThan(300);
    expect(found).toMatchObject({ gettersAfter: 0, differ: [], planner: 'QueryPlanner' });
  });
});
