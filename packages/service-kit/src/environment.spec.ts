import { describe, expect, it } from '@jest/globals';
import { readServiceEnvironment } from './environment.ts';

const good = {
  PORT: '4002',
  MONGO_URL: 'mongodb://127.0.0.1:4017/?replicaSet=thidua',
  KAFKA_BROKERS: '127.0.0.1:4092,127.0.0.1:4093',
  USER_JWKS_URL: 'http://127.0.0.1:4005/.well-known/jwks.json',
  TOKEN_ISSUER: 'thidua-local',
  GATEWAY_JWKS_URL: 'http://127.0.0.1:4000/.well-known/thidua-gateway-jwks.json',
};

describe('the environment of a service', () => {
  it('is read, with its defaults', () => {
    const environment = readServiceEnvironment(good);
    expect(environment).toMatchObject({
      port: 4002,
      kafkaBrokers: ['127.0.0.1:4092', '127.0.0.1:4093'],
      instance: 'default',
      tokenAudience: 'thidua-graph',
    });
    expect([...environment.roles]).toEqual(['api', 'relay', 'consumer']);
  });

  it('gives a process the roles that it names', () => {
    expect([...readServiceEnvironment({ ...good, THIDUA_ROLE: 'relay, consumer' }).roles]).toEqual([
      'relay',
      'consumer',
    ]);
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', ''],
    ['PORT', '70000'],
    ['MONGO_URL', 'localhost'],
    ['KAFKA_BROKERS', 'localhost'],
    ['THIDUA_ROLE', 'api,boss'],
    ['THIDUA_INSTANCE', 'Hải Phòng'],
    ['THIDUA_MODE', 'test'],
    ['USER_JWKS_URL', 'file:///etc/passwd'],
    ['LOG_LEVEL', 'loud'],
    ['REGISTRY_URL', 'registry'],
    ['PUBLIC_URL', 'http://127.0.0.1:4012/graphql'],
    ['REPLICA_FILE', '/replicas/campaigns.json'],
    ['THIDUA_CLOCK', 'yesterday'],
  ])('names %s when it is %p, in one line', (name, value) => {
    const wrong = () => readServiceEnvironment({ ...good, THIDUA_MODE: 'local', [name]: value });
    expect(wrong).toThrow(new RegExp(`^${name} [^\\n]+$`));
  });

  it('lets nobody shift the clock in production', () => {
    const shifted = { ...good, THIDUA_CLOCK: '2025-06-30T00:00:00Z' };
    expect(
      readServiceEnvironment({ ...shifted, THIDUA_MODE: 'local' })
        .clock.now()
        .getUTCFullYear(),
    ).toBe(2025);
    expect(() => readServiceEnvironment(shifted)).toThrow('THIDUA_CLOCK is allowed in local mode only');
  });

  describe('beside other instances', () => {
    const url = 'http://127.0.0.1:4006';
    const place = { INSTANCE_KEY_FILE: '/keys/hp.jwk', PUBLIC_URL: 'http://127.0.0.1:4012/graphql' };

    it('names the registry, and how this one is found', () => {
      expect(readServiceEnvironment(good).registry).toBeNull();
      expect(readServiceEnvironment({ ...good, ...place, REGISTRY_URL: url }).registry).toEqual({
        ...{ url, replicaFile: null },
        place: { keyFile: place.INSTANCE_KEY_FILE, publicUrl: place.PUBLIC_URL },
      });
    });

    it.each(['INSTANCE_KEY_FILE', 'PUBLIC_URL'])('names %s when it is not set', (name) => {
      const settings = { ...good, ...place, REGISTRY_URL: url, [name]: '' };
      expect(() => readServiceEnvironment(settings)).toThrow(`${name} is not set`);
    });

    it('asks a process that answers no requests for no place', () => {
      const relay = {
        ...good,
        THIDUA_ROLE: 'relay',
        REGISTRY_URL: url,
        REPLICA_FILE: '/replicas/relay.json',
      };
      expect(readServiceEnvironment(relay).registry).toEqual({
        ...{ url, replicaFile: '/replicas/relay.json', place: null },
      });
    });
  });
});
