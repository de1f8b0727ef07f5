import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engineTable } from '@thidua/engines';
import { startSystem } from '../system/start-system.ts';
import type { System } from '../system/system.ts';

describe('a system whose engines are given by address', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-engines-'));
  let engines: Awaited<ReturnType<(typeof engineTable)[number]['start']>>[];
  let system: System;

  beforeAll(async () => {
    engines = await Promise.all(engineTable.map(({ name, start }) => start({ dataDir: join(folder, name) })));
    const addresses = engineTable.map(({ variable }, index) => [variable, engines[index]?.url ?? '']);
    system = await startSystem({ env: Object.fromEntries(addresses) });
  }, 180_000);
  afterAll(async () => {
    await system?.discard();
    await Promise.all((engines ?? []).map((engine) => engine.stop()));
    rmSync(folder, { recursive: true });
  }, 60_000);

  it('starts none of its own, and serves the samples', async () => {
    expect(Object.keys(system.pids()).toSorted()).toEqual([
      'awards',
      'campaigns',
      'conferences',
      'gateway',
      'identity',
      'organizations',
      'registry',
    ]);
    const { data } = await system.graph('{ campaigns { totalCount } }');
    expect(data).toEqual({ campaigns: { totalCount: 11 } });
  });

  it('leaves them running when it ends', async () => {
    expect(await system.stop()).toMatchObject({ how: 'code 0', left: [] });
    expect(engines.map((engine) => engine.running())).toEqual([true, true, true]);
  }, 60_000);
});
