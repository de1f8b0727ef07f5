import { describe, expect, it } from '@jest/globals';
import { readEnvironment } from './environment.ts';

const complete = {
  ORGANIZATIONS_URL: 'http://127.0.0.1:4001/graphql',
  CAMPAIGNS_URL: 'http://127.0.0.1:4002/graphql',
  AWARDS_URL: 'http://127.0.0.1:4003/graphql',
  CONFERENCES_URL: 'http://127.0.0.1:4004/graphql',
  REDIS_URL: 'redis://127.0.0.1:4079',
  GATEWAY_KEY_FILE: '/keys/gateway.jwk',
  USER_JWKS_URL: 'http://127.0.0.1:4005/.well-known/jwks.json',
  TOKEN_ISSUER: 'https://issuer.test',
};

describe('readEnvironment', () => {
  it('has a default for what need not be told', () => {
    expect(readEnvironment(complete)).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      users: { audience: 'thidua-graph' },
      supergraphFile: expect.stringMatching(/gateway\/supergraph\/supergraph\.graphql$/),
      trustedProxies: [],
      corsOrigins: [],
    });
  });

  it.each(Object.keys(complete))('needs %s', (name) => {
    expect(() => readEnvironment({ ...complete, [name]: '' })).toThrow(`${name} is not set`);
  });

  it('needs no address where the registry of homes tells it', () => {
    const { REDIS_URL, GATEWAY_KEY_FILE, USER_JWKS_URL, TOKEN_ISSUER } = complete;
    const told = { REDIS_URL, GATEWAY_KEY_FILE, USER_JWKS_URL, TOKEN_ISSUER };
    const REGISTRY_URL = 'http://127.0.0.1:4006';
    expect(readEnvironment({ ...told, REGISTRY_URL }).homes).toEqual({
      url: REGISTRY_URL,
      replicaFile: null,
      brokers: [],
    });
    expect(() => readEnvironment(told)).toThrow('ORGANIZATIONS_URL is not set, nor is REGISTRY_URL');
  });

  it.each([
    ['PORT', 'four thousand', 'must be a port number'],
    ['PORT', '70000', 'must be a port number'],
    ['CAMPAIGNS_URL', 'campaigns:4002', 'must be an http(s) address'],
    ['REDIS_URL', 'http://127.0.0.1', 'must be a redis:// address'],
    ['THIDUA_MODE', 'test', 'must be local or production'],
    ['LOG_LEVEL', 'loud', 'must be a level of pino'],
    ['ANONYMOUS_REQUESTS_PER_MINUTE', '0', 'must be a whole number above 0'],
    ['TRUSTED_PROXIES', '10.0.0.1, somewhere', 'must be a list of addresses or subnets'],
  ])('refuses %s=%s', (name, value, reason) => {
    expect(() => readEnvironment({ ...complete, [name]: value })).toThrow(`${name} ${reason}`);
  });

  it('knows no local token in production, which is the default', () => {
    const withToken = { ...complete, THIDUA_LOCAL_TOKEN_FILE: '/data/token' };
    expect(readEnvironment(withToken).localTokenFile).toBeUndefined();
    expect(readEnvironment({ ...withToken, THIDUA_MODE: 'local' }).localTokenFile).toBe('/data/token');
  });
});
