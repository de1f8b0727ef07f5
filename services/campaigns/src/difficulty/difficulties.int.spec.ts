import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillDirectory } from '@thidua/directory-kit/testing';
import { createClock } from '@thidua/domain-kit';
import {
  archivist,
  city,
  officer,
  province,
  type RunningCampaigns,
  enterCityPlan,
  startCampaigns,
} from '../testing/start-campaigns.ts';

const clock = createClock('2025-05-20T01:00:00Z');
const serial = '01970000-0000-7000-8000-000000000009';
const division = `${city}.${serial}`;
const [ward, other] = ['organization.aaaaaaa2', 'organization.aaaaaaa3'] as const;
const personOf = (organization: string) =>
  `person.${organization.slice(13, 21)}.01a1fdda-2e25-7a68-8ce9-4a7a29304f${organization === division ? '3a' : '3b'}`;

const mutation = (name: string) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
    ... on UserError { code path message messageEn }
    ... on ${type}Success { difficulty { id state entry raisedOn } } } }`;
};
const below = `query ($id: ID!) { campaign(id: $id) { difficulties { totalCount nodes { words } } } }`;
const page = `query ($filter: DifficultyFilter, $first: Int, $after: String) {
  difficulties(filter: $filter, first: $first, after: $after) {
    totalCount completeness { complete } pageInfo { hasNextPage endCursor } nodes { id words } } }`;
const one = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Difficulty {
  words state organization { id asOf } via { id } campaign { id }
  answers { answeredOn words answerer { id } forwardedTo { id asOf } entry } } } }`;

describe('difficulties', () => {
  let running: RunningCampaigns;
  let campaignId: string;

  const as = async (person: string | null): Promise<Record<string, string>> =>
    person === null ? {} : { authorization: `Bearer ${await running.identity.tokenFor(person)}` };
  const ask = async (query: string, variables: object, person: string | null = null) =>
    (await running.client.ask(query, variables, await as(person))).json.data;
  const run = async (name: string, input: object, person: string | null) =>
    (await ask(mutation(name), { input }, person))[name];
  const raise = (change: object = {}, person: string | null = personOf(ward)) => {
    const input = { campaignId, organizationId: ward, words: 'Chưa có kinh phí', viaId: division };
    return run('raiseDifficulty', { ...input, raisedOn: '2025-03-10', ...change }, person);
  };
  const answer = (difficultyId: string, change: object = {}, person: string | null = officer) => {
    const input = { difficultyId, answeredOn: '2025-03-20', words: 'Bố trí từ quỹ thi đua', ...change };
    return run('answerDifficulty', input, person);
  };
  const seen = async (id: string, person: string | null) =>
    (await ask(one, { r: [{ __typename: 'Difficulty', id }] }, person))._entities[0];
  const listed = async (filter: object, person: string | null) =>
    (await ask(page, { filter }, person)).difficulties.nodes.map(({ words }: { words: string }) => words);

  beforeAll(async () => {
    running = await startCampaigns(clock);
    const commune = { kind: 'phuong', level: 'COMMUNE', parent: city } as const;
    await fillDirectory(running.store, {
      organizations: {
        [division]: { kind: 'phong-noi-vu', level: null, parent: city },
        [ward]: commune,
        [other]: commune,
      },
      roles: [division, ward, other, province].map(
        (place) => [personOf(place), place, 'campaign-officer'] as const,
      ),
    });
    campaignId = await enterCityPlan(running);
  }, 30_000);
  afterAll(() => running.discard());

  it('are raised by the unit, or from its papers; today if no day is told', async () => {
    expect(await raise({ words: 'Một' })).toMatchObject({ difficulty: { state: 'RAISED', entry: 'OWN' } });
    expect(await raise({ words: 'Hai', raisedOn: null, viaId: null })).toMatchObject({
      difficulty: { raisedOn: '2025-05-20' },
    });
    const of = { organizationId: other, words: 'Ba', raisedOn: '2025-02-01', viaId: null };
    expect(await raise(of, archivist)).toMatchObject({ difficulty: { entry: 'TRANSCRIBED' } });
    expect(await raise({}, null)).toMatchObject({ code: 'SIGN_IN_REQUIRED' });
    for (const person of [officer, personOf(other)])
      expect(await raise({}, person)).toMatchObject({ code: 'NO_RIGHT', path: ['organizationId'] });
  });

  it('are shown to the unit, to whom they are sent through and to whom holds the plan, and to nobody else', async () => {
    const all = ['Ba', 'Một', 'Hai'];
    const expected: [string | null, string[]][] = [
      [officer, all],
      [archivist, all],
      [personOf(ward), ['Một', 'Hai']],
      [personOf(division), ['Một']],
      [personOf(other), ['Ba']],
      [personOf(province), []],
      [null, []],
    ];
    for (const [person, words] of expected) {
      expect(await listed({}, person)).toEqual(words);
      const { difficulties } = (await ask(below, { id: campaignId }, person)).campaign;
      expect(difficulties).toEqual({
        totalCount: words.length,
        nodes: words.map((each) => ({ words: each })),
      });
    }
  });

  it('go to whoever must answer, step by step, and end with an answer', async () => {
    const { id } = (await raise({ words: 'Bốn' })).difficulty;
    // Who it is sent through may read it; it is not theirs to answer.
    expect(await answer(id, {}, personOf(division))).toMatchObject({ code: 'NO_RIGHT' });
    expect(await answer(id, {}, personOf(province))).toMatchObject({ code: 'DIFFICULTY_UNKNOWN' });
    const passedOn = { words: 'Xin ý kiến tỉnh', forwardedToId: province, idempotencyKey: 'once' };
    // Repeated, it is heard again, though it lies elsewhere by then.
    for (let time = 0; time < 2; time++)
      expect(await answer(id, passedOn)).toMatchObject({ difficulty: { id, state: 'FORWARDED' } });
    expect(await answer(id)).toMatchObject({ __typename: 'Conflict', code: 'DIFFICULTY_LIES_ELSEWHERE' });
    expect(await answer(id, {}, personOf(ward))).toMatchObject({ code: 'NO_RIGHT', path: ['difficultyId'] });
    expect(await listed({ state: 'FORWARDED' }, personOf(province))).toEqual(['Bốn']);
    const last = { answeredOn: '2025-04-01', words: 'Đồng ý' };
    expect(await answer(id, last, personOf(province))).toMatchObject({ difficulty: { state: 'ANSWERED' } });
    expect(await answer(id, last, archivist)).toMatchObject({
      __typename: 'Conflict',
      code: 'DIFFICULTY_ANSWERED',
    });
    expect(await seen(id, personOf(ward))).toEqual({
      ...{ words: 'Bốn', state: 'ANSWERED', organization: { id: ward, asOf: '2025-03-10' } },
      ...{ via: { id: division }, campaign: { id: campaignId } },
      answers: [
        {
          ...{ answeredOn: '2025-03-20', words: 'Xin ý kiến tỉnh', answerer: { id: city }, entry: 'OWN' },
          forwardedTo: { id: province, asOf: '2025-03-20' },
        },
        { ...last, answerer: { id: province }, forwardedTo: null, entry: 'OWN' },
      ],
    });
    expect(await seen(id, personOf(other))).toBeNull();
  });

  it('are answered once, however many try', async () => {
    const { id } = (await raise({ words: 'Năm' })).difficulty;
    const twice = await Promise.all([answer(id), answer(id, { words: 'Khác' })]);
    expect(new Set(twice.map(({ code }) => code))).toEqual(new Set(['DIFFICULTY_ANSWERED', undefined]));
  });

  it('are listed by state, for those who must answer', async () => {
    expect(await listed({ state: 'RAISED' }, officer)).toEqual(['Ba', 'Một', 'Hai']);
    expect(await listed({ state: 'ANSWERED' }, officer)).toEqual(['Bốn', 'Năm']);
    expect(await listed({ organizationId: other }, officer)).toEqual(['Ba']);
    expect(await listed({ campaignId: `campaign.qb7fhufd.${serial}` }, officer)).toEqual([]);
    const words: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const found: any = (await ask(page, { first: 2, after }, officer)).difficulties; // oxlint-disable-line no-explicit-any
      expect(found).toMatchObject({ totalCount: 5, completeness: { complete: true } });
      words.push(...found.nodes.map((node: { words: string }) => node.words));
      ({ hasNextPage: more, endCursor: after } = found.pageInfo);
    }
    expect(words.toSorted()).toEqual(['Ba', 'Bốn', 'Hai', 'Một', 'Năm'].toSorted());
    expect([words[0], words.at(-1)]).toEqual(['Ba', 'Hai']);
  });

  it('are refused by name, in both languages, and leave nothing behind', async () => {
    const { id } = (await raise({ words: 'Sáu' })).difficulty;
    const before = await running.store.models.events.countDocuments({});
    const refusals = [
      [await raise({ viaId: ward }), 'SENT_THROUGH_ITSELF', ['viaId']],
      [await raise({ raisedOn: '2024-12-09' }), 'ACT_BEFORE_PLAN', ['raisedOn']],
      [await raise({ viaId: 'organization.zzzzzzzz' }), 'NOT_KNOWN_YET', ['viaId']],
      [await raise({ campaignId: `campaign.qb7fhufd.${serial}` }), 'CAMPAIGN_NOT_ISSUED', ['campaignId']],
      [await answer(id, { answeredOn: '2025-03-09' }), 'ANSWERED_TOO_EARLY', ['answeredOn']],
      [await answer(id, { forwardedToId: ward }), 'FORWARDED_BACK', ['forwardedToId']],
      [await answer(id, { words: ' ' }), 'EMPTY_TEXT', ['words']],
      [await answer(`difficulty.aaaaaaa2.${serial}`), 'DIFFICULTY_UNKNOWN', ['difficultyId']],
    ] as const;
    for (const [refusal, code, path] of refusals) {
      expect(refusal).toMatchObject({ code, path });
      expect(refusal.messageEn).not.toBe(refusal.message);
    }
    expect(await running.store.models.events.countDocuments({})).toBe(before);
  });
});
