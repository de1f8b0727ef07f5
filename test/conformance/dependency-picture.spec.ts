import { expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { root } from './repository.ts';

it('ARCHITECTURE.md shows the dependency rule as it is', () => {
  const script = 'packages/tooling/src/draw-architecture.ts';
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});
