import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Fixture, startFixture } from '../subgraph/subgraph.fixture.ts';

let fixture: Fixture;

beforeAll(async () => {
  fixture = await startFixture();
});
afterAll(() => fixture.stop());

describe('days and instants', () => {
  it('go out as YYYY-MM-DD and in UTC', async () => {
    const { json } = await fixture.client.ask(
      '{ plan(asOf: "2025-07-01") { issuedOn readAt } at(instant: "2025-07-01T00:00:00+07:00") }',
    );
    expect(json.data).toEqual({
      plan: { issuedOn: '2025-07-01', readAt: '2025-06-30T17:00:00.000Z' },
      at: '2025-06-30T17:00:00.000Z',
    });
  });

  it('a wrong day as a query argument is named in both languages', async () => {
    const { json } = await fixture.client.ask('query ($d: Date) { plan(asOf: $d) { id } }', {
      d: '2025-02-30',
    });
    expect(json.errors[0]).toMatchObject({
      message: 'Argument “asOf”: not a day of the calendar in the form YYYY-MM-DD.',
      extensions: {
        code: 'BAD_USER_INPUT',
        argument: 'asOf',
        reason: 'NOT_A_DAY',
        messageVi: 'Tham số “asOf”: không phải ngày có thật theo dạng YYYY-MM-DD.',
      },
    });
  });

  it('a wrong day in a mutation is a refusal', async () => {
    const draft =
      'mutation { draft(issuedOn: "31/03/2025") { __typename ... on UserError { code message } } }';
    const { json } = await fixture.client.ask(draft, {}, await fixture.asPerson());
    expect(json.data.draft).toMatchObject({ __typename: 'InvalidInput', code: 'NOT_A_DAY' });
  });

  it.each(['{ plan(asOf: 5) { id } }', '{ at(instant: "yesterday") }', '{ at(instant: "2025-07-01") }'])(
    '%s is a fault of the client',
    async (query) => expect((await fixture.client.ask(query)).status).toBe(400),
  );

  it('a wrong day of ours never goes out', async () => {
    const { json } = await fixture.client.ask('{ wrongDay }');
    expect(json).toMatchObject({
      data: { wrongDay: null },
      errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
  });

  it('a page that is too large is refused in both languages', async () => {
    const { json } = await fixture.client.ask('{ plans(first: 101) }');
    expect(json.errors[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'FIRST_TOO_LARGE',
      messageVi: 'Tham số “first”: nhiều nhất là 100.',
    });
  });
});

describe('a refusal', () => {
  it('is data, of the type that the table names', async () => {
    const draft =
      'mutation { draft(issuedOn: "2025-01-01") { __typename ... on UserError { code message messageEn path remedy } } }';
    const { json } = await fixture.client.ask(draft);
    expect(json.data.draft).toEqual({
      __typename: 'Forbidden',
      code: 'SIGN_IN_REQUIRED',
      message: 'Người chưa đăng nhập không làm được việc này.',
      messageEn: 'This cannot be done without signing in.',
      path: null,
      remedy: 'Gửi kèm mã truy cập của người dùng trong tiêu đề “authorization”.',
    });
  });
});
