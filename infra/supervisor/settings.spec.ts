import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { StartRefused } from '@thidua/federation-kit/process';
import { readSettings } from './settings.ts';

const read = (env: Record<string, string> = {}, args: string[] = []) =>
  readSettings(args, env, '/checkout', new Date('2026-01-02T03:04:05Z'));

describe('without variables', () => {
  it('is local, below the checkout, on ports from 4000', () => {
    expect(read()).toEqual({
      dataDir: '/checkout/.data',
      fresh: false,
      mode: 'local',
      host: '127.0.0.1',
      ports: {
        gateway: 4000,
        organizations: 4001,
        campaigns: 4002,
        awards: 4003,
        conferences: 4004,
        identity: 4005,
        registry: 4006,
        mongo: 4017,
        redis: 4079,
        kafka: 4092,
        kafkaController: 4093,
      },
      given: { mongo: undefined, kafka: undefined, redis: undefined },
      users: {
        jwksUrl: 'http://127.0.0.1:4005/.well-known/jwks.json',
        issuer: 'thidua-local',
        audience: 'thidua-graph',
      },
      clock: undefined,
      firstAdministrator: undefined,
      instance: 'default',
      instances: [],
      portBase: 4000,
    });
  });
});

describe('ports', () => {
  it('move together with the base', () => {
    expect(read({ THIDUA_PORT_BASE: '5000' }).ports).toMatchObject({
      gateway: 5000,
      mongo: 5017,
      redis: 5079,
    });
  });

  it('can each be set, also beside a base', () => {
    const { ports } = read({ THIDUA_PORT_BASE: '5000', PORT: '80', KAFKA_CONTROLLER_PORT: '6093' });
    expect(ports).toMatchObject({ gateway: 80, kafkaController: 6093, kafka: 5092 });
  });
});

describe('the clock', () => {
  it('is anchored at the start, so that a restarted child does not fall back', () => {
    expect(read({ THIDUA_CLOCK: '2025-06-30T00:00:00Z' }).clock).toBe(
      '2025-06-30T00:00:00Z@2026-01-02T03:04:05.000Z',
    );
  });

  it('keeps an anchor that it was given', () => {
    const clock = '2025-06-30T00:00:00Z@2026-01-01T00:00:00Z';
    expect(read({ THIDUA_CLOCK: clock }).clock).toBe(clock);
  });
});

it('takes engines by their addresses', () => {
  const MONGO_URL = 'mongodb://db.example:27017/?replicaSet=x';
  const { given } = read({ MONGO_URL, KAFKA_BROKERS: 'a.example:9092,b.example:9092' });
  expect(given).toEqual({ mongo: MONGO_URL, kafka: 'a.example:9092,b.example:9092', redis: undefined });
});

it('takes an empty variable as absent', () => {
  expect(read({ PORT: '', THIDUA_DATA_DIR: '' })).toEqual(read());
});

const production = {
  THIDUA_MODE: 'production',
  USER_JWKS_URL: 'https://id.example/jwks',
  TOKEN_ISSUER: 'https://id.example',
};

it('lets production name its own issuer', () => {
  expect(read(production).users).toEqual({
    jwksUrl: 'https://id.example/jwks',
    issuer: 'https://id.example',
    audience: 'thidua-graph',
  });
});

it.each([
  ['PORT', { PORT: 'abc' }],
  ['PORT', { PORT: '-1' }],
  ['PORT', { PORT: '4000.5' }],
  ['REDIS_PORT', { REDIS_PORT: '70000' }],
  ['ORGANIZATIONS_PORT and PORT', { PORT: '4001' }],
  ['THIDUA_PORT_BASE', { THIDUA_PORT_BASE: '65500' }],
  ['THIDUA_MODE', { THIDUA_MODE: 'test' }],
  ['MONGO_URL', { MONGO_URL: 'localhost:27017' }],
  ['KAFKA_BROKERS', { KAFKA_BROKERS: 'kafka://localhost' }],
  ['REDIS_URL', { REDIS_URL: 'localhost' }],
  ['THIDUA_CLOCK', { THIDUA_CLOCK: 'yesterday' }],
  ['THIDUA_CLOCK', { ...production, THIDUA_CLOCK: '2025-01-01T00:00:00Z' }],
  ['USER_JWKS_URL', { ...production, USER_JWKS_URL: '' }],
  ['TOKEN_ISSUER', { ...production, TOKEN_ISSUER: '' }],
])('refuses with one line that names %s: %j', (name, env) => {
  expect(() => read(env)).toThrow(StartRefused);
  expect(() => read(env)).toThrow(new RegExp(`^${name} [^\n]+$`));
});

describe('instances', () => {
  const file = join(import.meta.dirname, '../instances/2025.json');

  it('are read from the file that is named', () => {
    const { instances } = read({}, ['--instances', file]);
    expect(instances.map(({ id }) => id)).toEqual(['quang-ninh', 'hai-phong', 'phuong-uong-bi']);
    expect(read({}, [`--instances=${file}`, '--fresh'])).toMatchObject({ instances, fresh: true });
  });

  it.each<[string, string[], Record<string, string>, string]>([
    ['no file', ['--instances'], {}, '--instances needs a file'],
    ['a file that is not there', ['--instances', '/nowhere'], {}, '/nowhere cannot be read: '],
    [
      'a port that is another’s',
      ['--instances', file],
      { PORT: '4102' },
      'portOffset of quang-ninh: port 4102',
    ],
    [
      'a port above all',
      ['--instances', file],
      { THIDUA_PORT_BASE: '65440' },
      'portOffset of quang-ninh: port',
    ],
  ])('are refused with one line: %s', (_name, args, env, line) => {
    expect(() => read(env, args)).toThrow(StartRefused);
    expect(() => read(env, args)).toThrow(line);
  });
});

it('knows --fresh and refuses any other option', () => {
  expect(read({}, ['--fresh']).fresh).toBe(true);
  expect(() => read({}, ['--frehs'])).toThrow(
    '--frehs is no option; there are --fresh and --instances <file>',
  );
});
