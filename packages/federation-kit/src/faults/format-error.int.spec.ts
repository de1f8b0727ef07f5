import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Fixture, startFixture } from '../subgraph/subgraph.fixture.ts';

let fixture: Fixture;

beforeAll(async () => {
  fixture = await startFixture();
});
afterAll(() => fixture.stop());

describe('a fault', () => {
  it.each([
    ['defect', 'INTERNAL_SERVER_ERROR', false],
    ['store', 'STORE_UNAVAILABLE', true],
    ['final', 'CONFLICT', false],
    ['loose', 'INTERNAL_SERVER_ERROR', false],
    ['foreign', 'INTERNAL_SERVER_ERROR', false],
  ])('(%s) is shown as %s and shows nothing of the inside', async (how, code, retryable) => {
    const { status, text, json } = await fixture.client.ask(
      'query ($how: String!) { whoAsks fails(how: $how) }',
      { how },
      { 'x-request-id': `trace-${how}` },
    );
    expect(status).toBe(200);
    expect(json.data).toEqual({ whoAsks: `null in trace-${how}`, fails: null });
    expect(json.errors[0]).toMatchObject({
      path: ['fails'],
      extensions: { code, retryable, traceId: `trace-${how}`, service: 'campaigns' },
    });
    expect(json.errors[0].extensions.messageVi).toMatch(/[À-ỹ]/);
    expect(text).not.toMatch(/127\.0\.0\.1|4017|mongodb|\.ts|ECONN|stack/);
  });

  it('leaves its cause in the log, with the request id', async () => {
    await fixture.client.ask('{ fails(how: "store") }', {}, { 'x-request-id': 'trace-log' });
    const line = fixture.logged
      .map((text) => JSON.parse(text))
      .find(({ code, requestId }) => code === 'STORE_UNAVAILABLE' && requestId === 'trace-log');
    expect(JSON.stringify(line.err)).toContain('ECONNREFUSED');
  });

  it('and nothing else, of tokens least of all', async () => {
    const headers = await fixture.asPerson();
    const tokenStart = headers.authorization.slice(7, 40);
    await fixture.client.ask('query ($how: String!) { fails(how: $how) }', { how: 'Nguyễn Văn A' }, headers);
    const all = fixture.logged.join('');
    expect(all).toContain('"path":"/graphql"');
    expect(all).not.toContain(tokenStart);
    expect(all).not.toContain('Nguyễn');
  });
});
