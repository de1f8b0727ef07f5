import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseEnv } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import { createRegistryClient, createStatementSigner } from '@thidua/home-registry';
import { createRegistryHandler, Registry } from '@thidua/home-registry/authority';
import { silent, testEngines, uniqueName } from '@thidua/test-kit';

const dir = mkdtempSync(join(tmpdir(), 'thidua-instance-'));
const database = uniqueName('registry');
const uongBi = 'knxrwj7q';
let registry: Registry;
let server: Server;
let registryUrl: string;

beforeAll(async () => {
  registry = await Registry.open({ mongoUrl: testEngines().mongoUrl, database, clock: createClock() });
  await registry.migrate();
  const units = [{ unit: uongBi, parent: null, successors: [] }];
  await registry.placeUnits({ units, legalBasis: 'spec', by: 'spec' });
  server = createServer(createRegistryHandler(registry, silent)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  registryUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await registry.close();
  rmSync(dir, { recursive: true });
});

/** Beside this process, which serves the registry: what asks for it over HTTP must not hold it up. */
async function thidua(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../main.ts'), ...args], {
    cwd: dir,
    env: {
      MONGO_URL: testEngines().mongoUrl,
      REGISTRY_DATABASE: database,
      REGISTRY_URL: registryUrl,
      ...env,
    },
  });
  const [[status], stdout, stderr] = await Promise.all([
    once(child, 'exit'),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { status, stdout, stderr };
}
const lines = (stdout: string): Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('a ward’s own instance', () => {
  const init = ['instance', 'init', 'phuong-uong-bi', '--unit', uongBi, '--folder', 'ward'];
  const ward = join(dir, 'ward');

  it('is written into a folder: key, variables, what is to be admitted', async () => {
    const { status, stdout, stderr } = await thidua([
      ...init,
      '--serves',
      'campaigns',
      '--port-base',
      '4500',
    ]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${ward}\n` });
    expect(stderr).toContain(`thidua -- instance admit ${join(ward, 'admission.json')}`);
    expect(readdirSync(ward).toSorted()).toEqual([
      ...['admission.json', 'campaigns.env', 'instance.env', 'instance.jwk'],
    ]);
    expect(statSync(join(ward, 'instance.jwk')).mode & 0o777).toBe(0o600);
    const told = JSON.parse(readFileSync(join(ward, 'admission.json'), 'utf8'));
    expect(told).toMatchObject({ unit: uongBi, jurisdiction: 'Phường Uông Bí', serves: ['campaigns'] });
    expect(JSON.stringify(told)).not.toContain('"d"');
    expect(parseEnv(readFileSync(join(ward, 'instance.env'), 'utf8'))).toMatchObject({
      THIDUA_INSTANCE: 'phuong-uong-bi',
      MONGO_URL: testEngines().mongoUrl,
      REGISTRY_URL: registryUrl,
      INSTANCE_KEY_FILE: join(ward, 'instance.jwk'),
    });
    expect(parseEnv(readFileSync(join(ward, 'campaigns.env'), 'utf8'))).toEqual({
      PORT: '4502',
      PUBLIC_URL: 'http://127.0.0.1:4502/graphql',
      REPLICA_FILE: join(ward, 'replicas', 'campaigns.json'),
    });
  });

  it('is not written twice', async () => {
    const key = readFileSync(join(ward, 'instance.jwk'), 'utf8');
    expect(await thidua(init)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${ward} holds an instance already\n`,
    });
    expect(readFileSync(join(ward, 'instance.jwk'), 'utf8')).toBe(key);
  });

  it('is admitted, and can sign then', async () => {
    const sign = createStatementSigner(
      'campaigns',
      'phuong-uong-bi',
      JSON.parse(readFileSync(join(ward, 'instance.jwk'), 'utf8')),
    );
    const registering = {
      act: 'REGISTER',
      url: 'http://127.0.0.1:4502/graphql',
      schemaVersion: '1',
      schemaHash: 'a',
    } as const;
    const desk = createRegistryClient(registryUrl);
    await expect(desk.accept(await sign(registering))).rejects.toMatchObject({ code: 'INSTANCE_UNKNOWN' });
    const { status, stdout } = await thidua(['instance', 'admit', 'ward/admission.json', '--by', 'Quản trị']);
    expect(status).toBe(0);
    expect(lines(stdout)).toEqual([{ version: expect.any(Number), admitted: 'campaigns/phuong-uong-bi' }]);
    await desk.accept(await sign(registering));
    expect(lines((await thidua(['instance', 'status', 'phuong-uong-bi'])).stdout)).toEqual([
      expect.objectContaining({ logical: 'campaigns', state: 'UP', isAdmitted: true, homes: [] }),
    ]);
  });

  const deciding = ['--serves', 'campaigns', '--legal-basis', 'QĐ 1', '--by', 'Quản trị'];
  const assign = ['home', 'assign', 'phuong-uong-bi', '--unit', uongBi, ...deciding];
  const release = ['home', 'release', '--unit', uongBi, ...deciding];

  it('is made the home of its unit, by who saw what was', async () => {
    expect((await thidua(assign)).status).toBe(0);
    expect(lines((await thidua(['home', 'list', '--unit', uongBi])).stdout)).toEqual([
      expect.objectContaining({ instance: 'phuong-uong-bi', epoch: 1, toVersion: null, legalBasis: 'QĐ 1' }),
    ]);
    const stale = await thidua(assign);
    expect(stale).toMatchObject({ status: 1, stdout: '' });
    expect(stale.stderr).toMatch(/^refused: EPOCH_MOVED: knxrwj7q is in epoch 1, not none\n$/);
    // It has said where it answers, and its database is none of this cluster's.
    const blind = await thidua([...release, '--expected', '1']);
    expect(blind).toMatchObject({ status: 1, stdout: '' });
    expect(blind.stderr).toMatch(
      /^refused: DATA_STAYS: what lies with phuong-uong-bi cannot be looked into .+\n$/,
    );
    expect((await thidua([...release, '--expected', '1', '--leave-data-behind'])).status).toBe(0);
    expect(lines((await thidua(['home', 'list'])).stdout)).toEqual([]);
    expect(lines((await thidua(['home', 'list', '--all'])).stdout)).toHaveLength(1);
  });

  it('is withdrawn, once', async () => {
    const withdraw = ['instance', 'withdraw', 'phuong-uong-bi', '--by', 'Quản trị'];
    expect((await thidua(withdraw)).status).toBe(0);
    expect(lines((await thidua(['instance', 'status'])).stdout)).toEqual([
      expect.objectContaining({ id: 'phuong-uong-bi', state: 'DOWN', isAdmitted: false }),
    ]);
    expect(await thidua(withdraw)).toMatchObject({
      status: 2,
      stderr: 'no instance “phuong-uong-bi” is admitted: thidua instance status\n',
    });
  });
});

it.each([
  [
    'a unit that nobody knows',
    ['instance', 'init', 'a', '--unit', 'aaaaaaaa'],
    /^infra\/facts knows no unit/,
  ],
  ['a name that is none', ['instance', 'init', 'A B', '--unit', uongBi], /^id: must be lower-case/],
  ['a service that is none', ['instance', 'init', 'a', '--unit', uongBi, '--serves', 'x'], /^serves\.0: /],
  [
    'ports above all',
    ['instance', 'init', 'a', '--unit', uongBi, '--port-base', '65500'],
    /^--port-base must/,
  ],
  ['an admission that is none', ['instance', 'admit', 'package.json', '--by', 'x'], /cannot be read/],
  ['an instance that nobody knows', ['instance', 'status', 'nobody'], /^the registry knows no instance/],
  [
    'an epoch that is none',
    [
      'home',
      'release',
      '--unit',
      'a',
      '--serves',
      'awards',
      '--legal-basis',
      'b',
      '--by',
      'c',
      '--expected',
      '0',
    ],
    /an epoch is a number from 1 on/,
  ],
])('answers %s with a line and code 2', async (_name, args, line) => {
  expect(await thidua(args)).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(line) });
});

it('says that the registry is away, with code 3', async () => {
  const { status, stderr } = await thidua(['home', 'list'], { REGISTRY_URL: 'http://127.0.0.1:9' });
  expect(status).toBe(3);
  expect(stderr).toMatch(/^the registry does not answer at http:\/\/127.0.0.1:9 .+\n$/);
});
