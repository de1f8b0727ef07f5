import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createUserVerifier } from '@thidua/auth-kit';
import { newPrivateJwk } from '@thidua/auth-kit/testing';
import { localAudience, localIssuer, mintToken } from './mint.ts';

const person = 'person.qn2xk7ab.0198f3a2-7c11-7abc-9def-0123456789ab';
const folder = mkdtempSync(join(tmpdir(), 'thidua-identity-'));
const keyFile = join(folder, 'issuer.jwk');
writeFileSync(keyFile, JSON.stringify(newPrivateJwk('local-1')), { mode: 0o600 });
writeFileSync(join(folder, 'broken.jwk'), '{"kty":"OKP","d":"secret-part"}');
afterAll(() => rmSync(folder, { recursive: true }));

const start = (env: Record<string, string>) =>
  spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { PORT: '0', THIDUA_MODE: 'local', ISSUER_KEY_FILE: keyFile, ...env },
  });

async function outcomeOf(child: ChildProcessWithoutNullStreams) {
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { err, code: code as number | null };
}

describe('the local issuer', () => {
  it('publishes the key by which its tokens are verified, and no private part', async () => {
    const child = start({});
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const { port } = JSON.parse(line.toString());
    const at = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);

    const jwksUrl = `http://127.0.0.1:${port}/.well-known/jwks.json`;
    const verify = createUserVerifier({ jwksUrl, issuer: localIssuer, audience: localAudience });
    const token = await mintToken({ keyFile, personId: person, hours: 8 });
    await expect(verify(token)).resolves.toEqual({ personId: person });
    const { iat, exp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    expect(exp - iat).toBe(8 * 3600);

    const expired = await mintToken({ keyFile, personId: person, hours: -1 });
    await expect(verify(expired)).rejects.toThrow('unauthenticated');
    expect(await (await at('/.well-known/jwks.json')).text()).not.toContain('"d"');
    expect((await at('/livez')).status).toBe(200);
    expect(await (await at('/readyz')).json()).toMatchObject({ status: 'ready', service: 'identity' });
    expect((await at('/token')).status).toBe(404);

    const outcome = outcomeOf(child);
    child.kill('SIGTERM');
    expect(await outcome).toEqual({ err: '', code: 0 });
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['outside of local mode', { THIDUA_MODE: 'production' }, /^THIDUA_MODE is not local: .*\n$/],
    ['when the mode is not told', { THIDUA_MODE: '' }, /^THIDUA_MODE is not local: .*\n$/],
    ['without a key', { ISSUER_KEY_FILE: '/nowhere' }, /^ISSUER_KEY_FILE: \/nowhere holds no private .*\n$/],
    [
      'with a broken key',
      { ISSUER_KEY_FILE: join(folder, 'broken.jwk') },
      /^ISSUER_KEY_FILE: (?!.*secret-part).*\n$/,
    ],
    ['with a port that is none', { PORT: 'x' }, /^PORT must be a port number\n$/],
  ])('does not start %s: one line, code 2', async (_name, env, line) => {
    expect(await outcomeOf(start(env))).toEqual({ err: expect.stringMatching(line), code: 2 });
  });
});
