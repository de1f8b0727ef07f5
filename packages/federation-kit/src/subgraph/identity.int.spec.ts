import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gatewayHeader } from '@thidua/auth-kit';
import { newPrivateJwk, startKeyServer } from '@thidua/auth-kit/testing';
import { type Fixture, person, startFixture } from './subgraph.fixture.ts';

let fixture: Fixture;

beforeAll(async () => {
  fixture = await startFixture();
});
afterAll(() => fixture.stop());

describe('a subgraph knows who asks', () => {
  it('a person, with the request id of the gateway', async () => {
    const { json } = await fixture.client.ask(
      '{ whoAsks }',
      {},
      { ...(await fixture.asPerson()), 'x-request-id': 'req-7' },
    );
    expect(json).toEqual({ data: { whoAsks: `${person} in req-7` } });
  });

  it('nobody in particular, without a token', async () => {
    const { json } = await fixture.client.ask('{ whoAsks }', {}, { 'x-request-id': 'req-8' });
    expect(json.data.whoAsks).toBe('null in req-8');
  });

  it('and replaces a request id that could forge a log line', async () => {
    const { json } = await fixture.client.ask('{ whoAsks }', {}, { 'x-request-id': 'a b' });
    expect(json.data.whoAsks).toMatch(/^null in [0-9a-f-]{36}$/);
  });

  const questions = {
    data: '{ plan { id } }',
    sdl: '{ _service { sdl } }',
    entities: '{ _entities(representations: [{ __typename: "Plan", id: "1" }]) { __typename } }',
    introspection: '{ __schema { types { name } } }',
    mutation: 'mutation { draft(issuedOn: "2025-01-01") { __typename } }',
  };
  it.each(Object.entries(questions))('and gives a direct caller no %s', async (_name, query) => {
    const body = JSON.stringify({ query });
    const attempts: Record<string, string>[] = [
      {},
      await fixture.asPerson(),
      { [gatewayHeader]: 'a.b.c' },
      { [gatewayHeader]: '' },
    ];
    for (const headers of attempts) {
      const { status, json } = await fixture.client.send(body, headers);
      expect([status, json.data, json.errors[0].extensions.code]).toEqual([
        401,
        undefined,
        'UNAUTHENTICATED',
      ]);
    }
  });

  it('and answers none of the refused with a reason', async () => {
    const body = JSON.stringify({ query: '{ whoAsks }' });
    const good = () => fixture.identity.signAsGateway('campaigns/default', body);
    const used = good();
    await fixture.client.send(body, { [gatewayHeader]: used });
    const tries = [
      fixture.client.send(body),
      fixture.client.send(body, { [gatewayHeader]: fixture.identity.signAsGateway('awards/default', body) }),
      fixture.client.send(body, {
        [gatewayHeader]: fixture.identity.signAsGateway('campaigns/hai-phong', body),
      }),
      fixture.client.send(body, {
        [gatewayHeader]: fixture.identity.signAsGateway('campaigns/default', '{}'),
      }),
      fixture.client.send(body, { [gatewayHeader]: used }),
      fixture.client.send(body, { [gatewayHeader]: await fixture.identity.tokenFor(person) }),
      fixture.client.send(body, { [gatewayHeader]: good(), authorization: 'Bearer a.b.c' }),
      fixture.client.send(body, { [gatewayHeader]: good(), authorization: 'Basic YTpi' }),
      fixture.client.send(body, { [gatewayHeader]: good(), authorization: `Bearer ${good()}` }),
      fixture.client.send(body, {
        [gatewayHeader]: good(),
        authorization: `Bearer ${await fixture.identity.tokenFor(person, { exp: 1 })}`,
      }),
      fixture.client.send(body, {
        [gatewayHeader]: good(),
        authorization: `Bearer ${await fixture.identity.tokenFor(person, { aud: 'x' })}`,
      }),
    ];
    const answers = (await Promise.all(tries)).map(({ status, json }) => {
      const { traceId, ...extensions } = json.errors[0].extensions;
      expect(traceId).toMatch(/^[\w-]+$/);
      return { status, data: json.data, message: json.errors[0].message, extensions };
    });
    const [first] = answers;
    expect(first).toEqual({
      status: 401,
      data: undefined,
      message: 'The caller could not be identified.',
      extensions: {
        code: 'UNAUTHENTICATED',
        retryable: false,
        messageVi: 'Không xác định được người gọi.',
        service: 'campaigns',
      },
    });
    for (const answer of answers) expect(answer).toEqual(first);
  });

  it('and says so when it cannot judge anybody yet', async () => {
    const keys = await startKeyServer(newPrivateJwk('g'));
    keys.fail();
    const young = await startFixture({ gatewayJwksUrl: keys.url });
    const { status, json } = await young.client.sendSigned('{}');
    expect([status, json.errors[0].extensions.code, json.errors[0].extensions.retryable]).toEqual([
      503,
      'IDENTITY_UNAVAILABLE',
      true,
    ]);
    await young.stop();
    await keys.stop();
  });
});
