import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readEnvironment } from './environment.ts';

const given = {
  PORT: '4001',
  MONGO_URL: 'mongodb://127.0.0.1:4017/?replicaSet=thidua',
  KAFKA_BROKERS: '127.0.0.1:4092',
  USER_JWKS_URL: 'http://127.0.0.1:4005/jwks.json',
  TOKEN_ISSUER: 'http://127.0.0.1:4005',
  GATEWAY_JWKS_URL: 'http://127.0.0.1:4000/jwks.json',
};
const person = 'person.iycii4on.01a1fdda-2e23-7c3a-844e-28470a8437c7';

describe('the environment', () => {
  it('finds the committed tables wherever it is started from, and names no administrator by itself', () => {
    const { kindsFile, postKindsFile, knowledgeFile, firstAdministrator } = readEnvironment(given);
    expect([kindsFile, postKindsFile, knowledgeFile].filter((file) => !existsSync(file))).toEqual([]);
    expect(firstAdministrator).toBeNull();
  });

  it('puts the first administrator at the unit of the id, unless told another one', () => {
    const administrator = (more: object) =>
      readEnvironment({ ...given, THIDUA_FIRST_ADMINISTRATOR: person, ...more }).firstAdministrator;
    expect(administrator({})).toEqual({ person, organization: 'organization.iycii4on' });
    expect(administrator({ THIDUA_ROOT_ORGANIZATION: 'organization.gddna4ji' })).toEqual({
      person,
      organization: 'organization.gddna4ji',
    });
  });

  it.each(['THIDUA_FIRST_ADMINISTRATOR', 'THIDUA_ROOT_ORGANIZATION'])(
    'names %s if it is malformed',
    (name) => {
      expect(() => readEnvironment({ ...given, [name]: 'somebody' })).toThrow(`${name} must be the id of a`);
    },
  );
});
