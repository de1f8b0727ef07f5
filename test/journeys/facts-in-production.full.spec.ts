import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestIdentity, type TestIdentity } from '@thidua/auth-kit/testing';
import { newEntityId } from '@thidua/event-kit';
import { eventually } from '@thidua/test-kit';
import { eventCounts } from '../system/event-counts.ts';
import { loadFacts } from '../system/load-facts.ts';
import { startSystem } from '../system/start-system.ts';
import type { System } from '../system/system.ts';

const country = 'organization.iycii4on';
const [administrator, archivist] = [newEntityId('person', 'iycii4on'), newEntityId('person', 'iycii4on')];

describe('a system in production mode', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-tokens-'));
  let identity: TestIdentity;
  let system: System;

  beforeAll(async () => {
    identity = await startTestIdentity();
    system = await startSystem({
      env: {
        THIDUA_MODE: 'production',
        THIDUA_FIRST_ADMINISTRATOR: administrator,
        USER_JWKS_URL: identity.userJwksUrl,
        TOKEN_ISSUER: identity.issuer,
        TOKEN_AUDIENCE: identity.audience,
      },
    });
  }, 180_000);
  afterAll(async () => {
    await system?.discard();
    await identity?.stop();
    rmSync(folder, { recursive: true });
  }, 60_000);

  const load = (token: string) => {
    const file = join(folder, 'token');
    writeFileSync(file, `${token}\n`);
    return loadFacts(system, file);
  };

  it('is empty, and takes no facts from one who has no right to enter them', async () => {
    const { code, stdout, stderr } = await load(await identity.tokenFor(archivist));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^the graph refused facts\/units /m);
    expect(await system.graph('{ organizations { totalCount } }')).toMatchObject({
      data: { organizations: { totalCount: 0 } },
    });
  }, 60_000);

  it('takes no token of another issuer', async () => {
    const other = await startTestIdentity();
    const { code, stdout, stderr } = await load(await other.tokenFor(archivist));
    await other.stop();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^http:.* refuses: .+\n$/);
  }, 60_000);

  it('takes the facts from an archivist of the country, once', async () => {
    await giveRole();
    const token = await identity.tokenFor(archivist);
    // Rights come by Kafka, also to the service that gave them.
    const entered = await eventually(async () => {
      const ended = await load(token);
      return ended.code === 0 && ended;
    }, 150_000);
    expect(entered.stdout).toBe('');
    const { data } = await system.graph(
      `{ ${countOn('before', '2025-06-30')} ${countOn('after', '2025-07-01')} }`,
    );
    expect(data).toEqual({ before: { totalCount: 10_035 }, after: { totalCount: 3321 } });
    const events = await eventCounts(system);
    expect(await load(token)).toMatchObject({ code: 0, stdout: '' });
    expect(await eventCounts(system)).toEqual(events);
  }, 240_000);

  const countOn = (name: string, day: string) =>
    `${name}: organizations(filter: { level: COMMUNE }, asOf: "${day}") { totalCount }`;

  async function giveRole(): Promise<void> {
    const query = `mutation ($input: AssignRoleInput!) { assignRole(input: $input) { __typename } }`;
    const input = {
      ...{ personId: archivist, organizationId: country, role: 'archivist' },
      ...{ validFrom: '2025-01-01', basis: 'Quyết định thử' },
    };
    const response = await fetch(system.urlOf('gateway', '/graphql'), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await identity.tokenFor(administrator)}`,
      },
      body: JSON.stringify({ query, variables: { input } }),
    });
    expect(await response.json()).toEqual({ data: { assignRole: { __typename: 'AssignRoleSuccess' } } });
  }
});
