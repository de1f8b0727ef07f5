import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@thidua/auth-kit';
import { Fault } from '@thidua/domain-kit';
import { type RunningSubgraph, startSubgraph } from '@thidua/federation-kit';
import { print } from 'graphql';
import { pino } from 'pino';
import { startGateway } from '../src/gateway.ts';
import { ask, askRaw } from './ask.ts';
import { fixtureSchemas } from './fixture-schemas.ts';
import { startSurroundings, type Surroundings } from './fixture-surroundings.ts';

const log = pino({ level: 'silent' });
const callers: Caller[] = [];
let surroundings: Surroundings;
let awards: RunningSubgraph;
let gateway: Awaited<ReturnType<typeof startGateway>>;
let url: string;

beforeAll(async () => {
  surroundings = await startSurroundings();
  const { environment } = surroundings;
  url = `http://127.0.0.1:${environment.port}`;
  awards = await startSubgraph({
    name: 'awards',
    typeDefs: print(fixtureSchemas.awards.typeDefs),
    resolvers: {
      Query: {
        awardsGiven() {
          throw new Fault('STORE_UNAVAILABLE', { cause: new Error('connect ECONNREFUSED 127.0.0.1:27017') });
        },
        awardsCounted() {
          throw new Error('secret of /srv/awards.ts at 127.0.0.1:4003');
        },
        awardsTotal: () => 70,
      },
    },
    http: { host: '127.0.0.1', port: 0 },
    identity: {
      userJwksUrl: environment.users.jwksUrl,
      issuer: environment.users.issuer,
      audience: environment.users.audience,
      gatewayJwksUrl: `${url}/.well-known/thidua-gateway-jwks.json`,
    },
    context: ({ caller }) => {
      callers.push(caller);
      return {};
    },
    probes: async () => [{ name: 'mongodb', ok: true, needed: true, ageMs: 1, lag: 0, outboxAgeMs: 0 }],
    log,
  });
  const homes = { ...environment.homes, awards: awards.url } as typeof environment.homes;
  gateway = await startGateway({ ...environment, homes }, log);
});
afterAll(async () => {
  await gateway.stop();
  await awards.stop();
  await surroundings.stop();
});

describe('a subgraph of our kit behind the gateway', () => {
  it('knows the gateway, and the person behind it', async () => {
    expect((await ask(url, '{ awardsTotal }')).data).toEqual({ awardsTotal: 70 });
    expect(callers.at(-1)).toEqual({ personId: null });
    await ask(url, '{ awardsTotal }', { token: await surroundings.token() });
    expect(callers.at(-1)).toEqual({ personId: expect.stringMatching(/^person\./) });
  });

  it('has its faults passed on with code, both languages, name and one trace id', async () => {
    const { data, errors, headers } = await ask(url, '{ awardsGiven campaign(id: "a") { title } }');
    expect(data).toEqual({ awardsGiven: null, campaign: { title: 'Kế hoạch a' } });
    expect(errors).toEqual([
      {
        message: 'The data store does not answer at the moment.',
        path: ['awardsGiven'],
        extensions: {
          code: 'STORE_UNAVAILABLE',
          retryable: true,
          messageVi: 'Kho dữ liệu tạm thời không trả lời.',
          service: 'awards',
          traceId: headers.get('x-request-id'),
        },
      },
    ]);
  });

  it('has its defects masked', async () => {
    const { body, errors } = await ask(url, '{ awardsCounted }');
    expect(body).not.toContain('secret');
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'awards' } }]);
  });

  it('reports its readiness through the gateway', async () => {
    const { body } = await askRaw(`${url}/readyz`);
    expect(JSON.parse(body)).toMatchObject({
      dependencies: expect.arrayContaining([
        expect.objectContaining({
          name: 'awards',
          ok: true,
          status: 'ready',
          dependencies: [expect.objectContaining({ name: 'mongodb', outboxAgeMs: 0 })],
        }),
      ]),
    });
  });
});
