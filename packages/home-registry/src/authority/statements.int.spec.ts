import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newPrivateJwk } from '@thidua/auth-kit/testing';
import { eventually } from '@thidua/test-kit';
import { SignJWT } from 'jose';
import { createStatementSigner, type StatementClaims } from '../statement/statement.ts';
import { admit, fillRegistry, publicOf, registering, startTestRegistry } from './registry.fixture.ts';

type TestRegistry = Awaited<ReturnType<typeof startTestRegistry>>;
const leaseMs = 1200;
let test: TestRegistry;
beforeAll(async () => {
  test = await startTestRegistry(leaseMs);
  await fillRegistry(test.registry);
});
afterAll(() => test.discard());

const everything = () => test.registry.changesSince({ registry: null, version: 0 });
const recordOf = async (id: string) => (await everything()).instances.find((each) => each.id === id);

describe('an instance', () => {
  it('is DOWN until it registers, UP while it renews, and DOWN again after', async () => {
    const { sign } = await admit(test.registry, 'qn');
    expect(await recordOf('qn')).toMatchObject({ state: 'DOWN', url: '' });
    await test.registry.accept(await sign(registering));
    const { act: _, ...told } = registering;
    expect(await recordOf('qn')).toMatchObject({ state: 'UP', ...told });
    const { version } = await everything();
    for (let n = 0; n < 16; n++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await test.registry.accept(await sign({ act: 'RENEW' }));
      await test.registry.expireLeases();
    }
    expect((await everything()).version).toBe(version);
    await eventually(async () => {
      await test.registry.expireLeases();
      return (await recordOf('qn'))?.state === 'DOWN';
    });
    expect((await everything()).version).toBe(version + 1);
    await test.registry.accept(await sign({ act: 'RENEW' }));
    expect(await recordOf('qn')).toMatchObject({ state: 'UP', url: registering.url });
  });

  it('is not called DOWN for what it could not say while the registry was away', async () => {
    const { sign } = await admit(test.registry, 'faithful');
    await test.registry.accept(await sign(registering));
    await new Promise((resolve) => setTimeout(resolve, leaseMs + 100));
    // A process that comes back, and one whose database does: both begin to judge here.
    const returned = await test.another();
    for (const registry of [returned, test.registry]) await registry.expireLeases();
    expect(await recordOf('faithful')).toMatchObject({ state: 'UP' });
    await returned.accept(await sign({ act: 'RENEW' }));
    // Who stays silent is DOWN one lease later, and not before.
    const from = performance.now();
    await eventually(async () => {
      await returned.expireLeases();
      return (await recordOf('faithful'))?.state === 'DOWN';
    });
    expect(performance.now() - from).toBeGreaterThan(leaseMs - 100);
  });

  it('is DRAINING when it says so, and stays so while it still renews', async () => {
    const { sign } = await admit(test.registry, 'drains');
    await test.registry.accept(await sign(registering));
    await test.registry.accept(await sign({ act: 'DRAIN' }));
    await test.registry.accept(await sign({ act: 'RENEW' }));
    expect(await recordOf('drains')).toMatchObject({ state: 'DRAINING' });
  });
});

describe('a statement is refused', () => {
  const expectRefused = async (
    statement: string | Promise<string>,
    code = 'BAD_STATEMENT',
    message: unknown = expect.any(String),
  ) => {
    const before = await everything();
    await expect(test.registry.accept(await statement)).rejects.toMatchObject({ code, message });
    expect(await everything()).toEqual(before);
  };
  const signedBy = (
    jwk: Parameters<SignJWT['sign']>[0],
    claims: object,
    { typ = 'thidua-instance+jwt', audience = 'thidua-registry', ageMs = 0 } = {},
  ) => {
    const at = Date.now() - ageMs;
    const iat = Math.floor(at / 1000);
    return new SignJWT({ at, iat, exp: iat + 30, ...claims })
      .setProtectedHeader({ alg: 'EdDSA', typ })
      .setIssuer('awards/hp')
      .setAudience(audience)
      .sign(jwk);
  };
  let own: Awaited<ReturnType<typeof admit>>;
  beforeAll(async () => {
    own = await admit(test.registry, 'hp', 'haiPhong');
  });

  it('if it was not admitted, or has been withdrawn', async () => {
    await expectRefused(
      createStatementSigner('awards', 'nobody', newPrivateJwk('x'))(registering),
      'INSTANCE_UNKNOWN',
    );
    const { sign } = await admit(test.registry, 'leaves');
    await test.registry.accept(await sign(registering));
    await test.registry.withdrawInstance('awards', 'leaves', 'admin');
    await expectRefused(sign({ act: 'RENEW' }), 'INSTANCE_UNKNOWN');
    expect(await recordOf('leaves')).toMatchObject({ state: 'DOWN', publicKey: null });
  });

  it('if it speaks for another instance', async () => {
    await test.registry.accept(await own.sign(registering));
    const { jwk } = await admit(test.registry, 'thief', 'quangNinh');
    await expectRefused(createStatementSigner('awards', 'hp', jwk)({ act: 'RENEW' }));
    await expectRefused(
      createStatementSigner('awards', 'hp', jwk)({ ...registering, url: 'http://thief.test' }),
    );
    await expectRefused(createStatementSigner('campaigns', 'thief', jwk)(registering), 'INSTANCE_UNKNOWN');
  });

  it.each([
    ['units', { ...registering, units: ['haiPhong', 'quangNinh'] }],
    ['homes', { ...registering, homes: [{ logical: 'awards', unit: 'quangNinh' }] }],
    ['another jurisdiction', { ...registering, jurisdictionUnit: 'quangNinh' }],
    ['an act that only administrators have', { act: 'ASSIGN', unit: 'haiPhong' }],
    ['an address that gateways cannot ask', { ...registering, url: 'file:///etc/passwd' }],
  ])('if it claims %s', async (_, claims) => {
    await test.registry.accept(await own.sign(registering));
    await expectRefused(own.sign(claims as StatementClaims), 'BAD_STATEMENT', 'ZodError');
  });

  it('if it was made for something else, is old, or is none', async () => {
    const { jwk } = own;
    const hourOn = Math.floor(Date.now() / 1000) + 3600;
    await test.registry.accept(await signedBy(jwk, registering));
    const flaws = [
      [signedBy(jwk, registering, { typ: 'at+jwt' }), 'JWTClaimValidationFailed'],
      [signedBy(jwk, registering, { audience: 'awards' }), 'JWTClaimValidationFailed'],
      [signedBy(jwk, registering, { ageMs: 60_000 }), 'JWTExpired'],
      [signedBy(jwk, { ...registering, exp: hourOn }), 'RangeError'],
      [signedBy(jwk, { ...registering, at: hourOn * 1000 }), 'RangeError'],
      [signedBy(newPrivateJwk('x'), registering), 'JWSSignatureVerificationFailed'],
    ] as const;
    for (const [statement, reason] of flaws) await expectRefused(statement, 'BAD_STATEMENT', reason);
    await expectRefused('not a token');
    await expectRefused('x'.repeat(5000));
  });

  it('if it was heard before, or a later one was', async () => {
    const { sign } = await admit(test.registry, 'moved');
    const first = await sign(registering);
    const second = await sign({ ...registering, url: 'http://127.0.0.1:4912/graphql' });
    const renewal = await sign({ act: 'RENEW' });
    await test.registry.accept(first);
    await test.registry.accept(second);
    await test.registry.accept(renewal);
    const reason = 'an older statement than the last';
    for (const old of [first, second, renewal]) await expectRefused(old, 'BAD_STATEMENT', reason);
    expect(await recordOf('moved')).toMatchObject({ url: 'http://127.0.0.1:4912/graphql' });
  });

  it('with the former key once an administrator bound a new one', async () => {
    const { sign } = await admit(test.registry, 'renewed', 'quangNinh');
    await test.registry.accept(await sign(registering));
    const next = newPrivateJwk('next');
    const admission = { logical: 'awards', id: 'renewed', jurisdictionUnit: 'quangNinh', by: 'admin' };
    await test.registry.admitInstance({
      ...admission,
      jurisdiction: 'Quảng Ninh',
      publicKey: publicOf(next),
    });
    await expectRefused(sign({ act: 'RENEW' }));
    await test.registry.accept(await createStatementSigner('awards', 'renewed', next)(registering));
    expect(await recordOf('renewed')).toMatchObject({ state: 'UP' });
  });
});
