import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createUserVerifier, publicKeySet } from '@thidua/auth-kit';
import { type KeyServer, newPrivateJwk, startKeyServer } from '@thidua/auth-kit/testing';
import { localAudience, localIssuer } from '@thidua/identity';
import { readPeople } from '@thidua/samples';

const key = newPrivateJwk('local-1');
const dataDir = mkdtempSync(join(tmpdir(), 'thidua-cli-'));
mkdirSync(join(dataDir, 'keys'));
writeFileSync(join(dataDir, 'keys', 'issuer.jwk'), JSON.stringify(key));
const [someone] = readPeople();

let keys: KeyServer;
beforeAll(async () => {
  keys = await startKeyServer(...publicKeySet(key).keys);
});
afterAll(async () => {
  await keys.stop();
  rmSync(dataDir, { recursive: true });
});

const thidua = (args: string[], env: Record<string, string> = {}) => {
  const main = join(import.meta.dirname, '../main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    env: { THIDUA_DATA_DIR: dataDir, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const claimsOf = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

describe('thidua token', () => {
  it.each(readPeople())('prints a good token of $alias for eight hours', async ({ alias, id }) => {
    const { status, stdout, stderr } = thidua(['token', '--as', alias]);
    expect([status, stderr]).toEqual([0, '']);
    const verify = createUserVerifier({ jwksUrl: keys.url, issuer: localIssuer, audience: localAudience });
    await expect(verify(stdout.trim())).resolves.toEqual({ personId: id });
    expect(claimsOf(stdout).exp - claimsOf(stdout).iat).toBe(8 * 3600);
  });

  it.each([
    ['name, however it is written', someone?.name.normalize('NFD').toUpperCase()],
    ['id', someone?.id],
  ])('takes a person by %s', (_way, as = '') => {
    const { iat, exp, sub } = claimsOf(thidua(['token', '--as', as, '--hours', '0.5']).stdout);
    expect([sub, exp - iat]).toEqual([someone?.id, 1800]);
  });

  it('takes issuer and audience from the variables of the services', () => {
    const { stdout } = thidua(['token', '--as', 'archivist'], {
      TOKEN_ISSUER: 'https://i.test',
      TOKEN_AUDIENCE: 'a',
    });
    expect(claimsOf(stdout)).toMatchObject({ iss: 'https://i.test', aud: 'a' });
  });

  it.each([
    ['an unknown person', ['token', '--as', 'nobody'], /^no sample person “nobody”; there are: .+\n$/],
    ['no person', ['token'], /^error: required option '--as <person>' not specified\n$/],
    [
      'hours that are none',
      ['token', '--as', 'x', '--hours', 'x'],
      /a number above 0 and up to 744 is needed/,
    ],
  ])('answers %s with a line on stderr and code 2', (_name, args, line) => {
    expect(thidua(args)).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(line) });
  });

  it('says where the key comes from if there is none', () => {
    const { status, stderr } = thidua(['token', '--as', 'archivist'], { THIDUA_DATA_DIR: '/nowhere' });
    expect(status).toBe(2);
    expect(stderr).toBe(
      '/nowhere/keys/issuer.jwk holds no private Ed25519 key (JWK with kid); `npm start` makes it\n',
    );
  });
});
