import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestIdentity, type TestIdentity } from '@thidua/auth-kit/testing';
import { createRegistryClient } from '@thidua/home-registry';
import { eventually } from '@thidua/test-kit';
import { newDataDir, startSystem } from '../system/start-system.ts';
import type { System } from '../system/system.ts';

// In production mode: nothing is loaded, and the system is up as soon as its processes are.
describe('a ward’s instance beside the default', () => {
  const dataDir = newDataDir();
  const plan = `${dataDir}.json`;
  const ward = {
    ...{ id: 'phuong-uong-bi', unit: 'knxrwj7q', jurisdiction: 'Phường Uông Bí' },
    ...{ serves: ['campaigns', 'awards'], portOffset: 100, legalBasis: 'spec' },
  };
  let identity: TestIdentity;
  let system: System;

  beforeAll(async () => {
    writeFileSync(plan, JSON.stringify({ instances: [ward] }));
    identity = await startTestIdentity();
    const { userJwksUrl: USER_JWKS_URL, issuer: TOKEN_ISSUER, audience: TOKEN_AUDIENCE } = identity;
    system = await startSystem({
      dataDir,
      args: ['--instances', plan],
      env: { THIDUA_MODE: 'production', USER_JWKS_URL, TOKEN_ISSUER, TOKEN_AUDIENCE },
    });
  }, 180_000);
  afterAll(async () => {
    await system?.discard();
    await identity?.stop();
    rmSync(plan, { force: true });
  }, 60_000);

  const registered = async () => {
    const registry = createRegistryClient(system.urlOf('registry', '/'));
    const { instances, tenures } = await registry.changesSince({ registry: null, version: 0 });
    return {
      instances: instances.map(({ logical, id, url, state }) => ({ logical, id, url, state })),
      tenures,
    };
  };
  const wardUrl = (above: number) => `http://127.0.0.1:${system.portBase + 100 + above}/graphql`;

  it('is ready, and the announcement says so', async () => {
    const [campaigns, awards] = [system.portBase + 102, system.portBase + 103];
    expect(system.log).toContain(
      `Instances phuong-uong-bi (Phường Uông Bí): campaigns ${campaigns}, awards ${awards}: ready`,
    );
    const readiness = await fetch(`http://127.0.0.1:${campaigns}/readyz`);
    expect(await readiness.json()).toMatchObject({ service: 'campaigns', instance: 'phuong-uong-bi' });
  });

  it('is known to the registry by its own key, with the default as the home of all', async () => {
    const up = await eventually(async () => {
      const found = await registered();
      return found.instances.every(({ state }) => state === 'UP') ? found : null;
    });
    const own = up.instances
      .filter(({ id }) => id === ward.id)
      .toSorted((a, b) => a.url.localeCompare(b.url));
    expect(own).toEqual([
      { logical: 'campaigns', id: ward.id, url: wardUrl(2), state: 'UP' },
      { logical: 'awards', id: ward.id, url: wardUrl(3), state: 'UP' },
    ]);
    expect(up.tenures.map(({ logical, unit, instance }) => `${logical} ${unit} ${instance}`)).toEqual(
      ['organizations', 'campaigns', 'awards', 'conferences'].map((logical) => `${logical} * default`),
    );
  });

  it('comes back when it is killed', async () => {
    const name = 'campaigns@phuong-uong-bi';
    const before = system.pids()[name] ?? 0;
    process.kill(before, 'SIGKILL');
    await eventually(async () => system.log.includes(`✓ ${name} is up again`), 30_000);
    expect(system.pids()[name]).not.toBe(before);
  }, 40_000);

  it('stops with the others, and leaves nothing running', async () => {
    expect(await system.stop()).toMatchObject({ how: 'code 0', left: [] });
  }, 60_000);
});
