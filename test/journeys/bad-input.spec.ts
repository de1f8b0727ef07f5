import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventCounts } from '../system/event-counts.ts';
import type { Graph } from '../system/graph-client.ts';
import { internalAddressesIn } from '../system/internal-addresses.ts';
import {
  carryOut,
  newPlanId,
  planInput,
  propose,
  proposalInput,
  province,
  transcribePlan,
} from '../system/plans.ts';
import { startSystem } from '../system/start-system.ts';
import type { System } from '../system/system.ts';

const nobody = 'organization.zzzzzzzz';
const noPlan = newPlanId();
const title = ['content', 'title'];
const source = { text: '…' };
const citation = { number: '1/KH-UBND', type: 'KH', place: 'PREAMBLE', source };

/** What is wrong; the change to a good plan; and the refusal's code and path. */
const badPlans: [string, object, object, string, string[]][] = [
  ['a day that the calendar lacks', { issuedOn: '2025-02-30' }, {}, 'NOT_A_DAY', ['issuedOn']],
  ['a day in another notation', { issuedOn: '19/5/2025' }, {}, 'NOT_A_DAY', ['issuedOn']],
  ['a day that has not come', { issuedOn: '2199-01-01' }, {}, 'ISSUED_IN_THE_FUTURE', ['issuedOn']],
  ['an empty title', {}, { title: ' \t ' }, 'EMPTY_TEXT', title],
  ['an oversized title', {}, { title: 'Đ'.repeat(3000) }, 'TEXT_TOO_LONG', title],
  ['an invisible character', {}, { title: 'Kế hoạch\u0000' }, 'FORBIDDEN_CHARACTER', title],
  ['an id of the wrong type', {}, { parentId: province }, 'WRONG_ID_TYPE', ['content', 'parentId']],
  ['an id that is none', {}, { issuerId: 'Quảng Ninh' }, 'MALFORMED_ID', ['content', 'issuerId']],
  ['an unknown issuer', {}, { issuerId: nobody }, 'UNKNOWN_ID', ['content', 'issuerId']],
  ['an unknown parent plan', {}, { parentId: noPlan }, 'PARENT_UNKNOWN', ['content', 'parentId']],
  [
    'an unknown cited document',
    {},
    { citations: [{ ...citation, documentId: noPlan }] },
    'CITED_DOCUMENT_UNKNOWN',
    ['content', 'citations', '0', 'documentId'],
  ],
  [
    'a plan dated before a document that it cites',
    {},
    { citations: [{ ...citation, issuedOn: '2025-05-20' }] },
    'DATED_BEFORE_CITED_DOCUMENT',
    ['issuedOn'],
  ],
  [
    'a period that ends before it starts',
    {},
    { period: { from: '2025-06-02', to: '2025-06-01', source } },
    'PERIOD_ENDS_BEFORE_START',
    ['content', 'period', 'to'],
  ],
];

describe('bad input', () => {
  let system: System;
  let before: Readonly<Record<string, number>>;
  const bodies: string[] = [];
  const graph: Graph = async (...question) => {
    const answer = await system.graph(...question);
    bodies.push(answer.text);
    return answer;
  };
  const send = async (url: string, body: string) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const text = await response.text();
    bodies.push(text);
    return { status: response.status, ...JSON.parse(text) };
  };

  beforeAll(async () => {
    system = await startSystem();
    before = await eventCounts(system);
  }, 180_000);
  afterAll(() => system?.discard(), 30_000);

  it.each(badPlans)(
    '%s is refused by its field, in both languages',
    async (_what, change, content, code, path) => {
      const refusal = await transcribePlan(graph, planInput(newPlanId(), change, content));
      expect(refusal).toMatchObject({ code, path });
      expect(refusal.message).toMatch(/[À-ỹ]/);
      expect(refusal.messageEn).toMatch(/^[^À-ỹ]*$/);
    },
  );

  it('a proposal that starts after it ends, under an unknown plan or of an unknown form, is refused', async () => {
    const achievement = { title: 'x', from: '2025-05-02', to: '2025-05-01' };
    expect(await propose(graph, proposalInput(noPlan, { achievement }))).toMatchObject({
      code: 'PERIOD_ENDS_BEFORE_START',
      path: ['achievement', 'to'],
    });
    expect(await propose(graph, proposalInput(noPlan))).toMatchObject({
      code: 'CAMPAIGN_NOT_ISSUED',
      message: expect.stringContaining(noPlan),
    });
  }, 30_000);

  it('a caller without a token, or without the right, is refused', async () => {
    const input = planInput(newPlanId());
    expect(await transcribePlan(graph, input, 'analyst')).toMatchObject({ code: 'NO_RIGHT' });
    const mutation = `mutation ($input: TranscribeCampaignInput!) { transcribeCampaign(input: $input) {
        __typename ... on UserError { code } } }`;
    expect(await carryOut(graph, mutation, input)).toMatchObject({ code: 'SIGN_IN_REQUIRED' });
  });

  it('an unknown id, code or document number finds nothing', async () => {
    const { data, errors } = await graph(
      `query ($plan: ID!, $unit: ID!) {
          campaign(id: $plan) { id } wrongType: campaign(id: $unit) { id } noId: campaign(id: "?") { id }
          organization(id: $unit) { id } organizationByCode(code: "99999") { id }
          campaigns(filter: { text: "999999/KH-UBND" }) { totalCount nodes { id } } }`,
      { plan: noPlan, unit: nobody },
    );
    expect(errors).toEqual([]);
    const nothing = { campaign: null, wrongType: null, noId: null };
    expect(data).toEqual({
      ...{ ...nothing, organization: null, organizationByCode: null },
      campaigns: { totalCount: 0, nodes: [] },
    });
  });

  it.each([
    [`{ organization(id: "${province}", asOf: "2025-02-30") { id } }`, 'asOf'],
    ['{ campaigns(first: 101) { totalCount } }', 'first'],
    ['{ campaigns(after: "?") { totalCount } }', 'after'],
  ])('%s names its argument', async (query, argument) => {
    const { errors } = await graph(query);
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument, retryable: false, messageVi: expect.any(String) } },
    ]);
  });

  it('a body of 257 kB is too large', async () => {
    const query = `{ __typename } # ${'x'.repeat(257 * 1024)}`;
    const answer = await send(system.urlOf('gateway', '/graphql'), JSON.stringify({ query }));
    expect(answer).toMatchObject({ status: 413, errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] });
  });

  it.each([
    ['a document of too many tokens', `{ ${'__typename '.repeat(5000)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['a document that is none', '{ campaigns(', 'GRAPHQL_PARSE_FAILED'],
    ['a field that does not exist', '{ bogus }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s is answered with 400', async (_what, query, code) => {
    const { status, errors } = await graph(query);
    expect({ status, code: errors[0]?.extensions?.code }).toEqual({ status: 400, code });
  });

  it.each(['organizations', 'campaigns', 'awards', 'conferences'] as const)(
    'a call of %s past the gateway gets 401 and no data',
    async (name) => {
      const query = '{ _service { sdl } }';
      const answer = await send(system.urlOf(name, '/graphql'), JSON.stringify({ query }));
      expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
      expect(answer).not.toHaveProperty('data');
    },
  );

  it('a token of somebody else’s making gets 401', async () => {
    const forged = [{ alg: 'none' }, { sub: 'person.x' }].map((part) =>
      Buffer.from(JSON.stringify(part)).toString('base64url'),
    );
    const response = await fetch(system.urlOf('gateway', '/graphql'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${forged.join('.')}.` },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    bodies.push(await response.text());
    expect(response.status).toBe(401);
  });

  it('has stored nothing by all that, and no answer has told an internal address', async () => {
    expect(bodies.length).toBeGreaterThan(badPlans.length);
    expect(bodies.filter((body) => internalAddressesIn(body, system).length > 0)).toEqual([]);
    expect(await eventCounts(system)).toEqual(before);
  });

  it('text is stored composed (NFC), whatever form it comes in', async () => {
    const id = newPlanId();
    const text = 'Đẩy mạnh phong trào ở phường Ưng Bí';
    const outcome = await transcribePlan(graph, planInput(id, {}, { title: text.normalize('NFD') }));
    expect(outcome.__typename).toBe('TranscribeCampaignSuccess');
    const { data } = await graph('query ($id: ID!) { campaign(id: $id) { title } }', { id });
    expect(data.campaign.title).toBe(text.normalize('NFC'));
    const stored = await (await system.database('campaigns')).collection('events').findOne({ aggregate: id });
    expect(JSON.stringify(stored)).toContain(text.normalize('NFC'));
  });
});
