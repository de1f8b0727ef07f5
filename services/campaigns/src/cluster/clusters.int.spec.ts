import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillDirectory } from '@thidua/directory-kit/testing';
import { createClock } from '@thidua/domain-kit';
import { archivist, province, type RunningCampaigns, startCampaigns } from '../testing/start-campaigns.ts';

const clock = createClock('2026-01-20T01:00:00Z');
const [haLong, hongGai, baiChay] = ['aaaaaaa2', 'aaaaaaa3', 'aaaaaaa4'].map(
  (key) => `organization.${key}`,
) as [string, string, string];
const personOf = (place: string) =>
  `${place.replace('organization', 'person')}.01a1fdda-2e25-7a68-8ce9-4a7a29304f2a`;

const mutation = (name: string) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) {
    __typename ... on UserError { code path message messageEn } ... on ${type}Success { cluster { id status } } } }`;
};
const standings = `standings { member { id } rank selfTotal agreedTotal
  agreed { entry scores { criterion { code } points } } }`;

describe('clusters of the councils', () => {
  let running: RunningCampaigns;

  beforeAll(async () => {
    running = await startCampaigns(clock);
    const ward = { kind: 'phuong', level: 'COMMUNE', parent: province, from: '2025-07-01' } as const;
    const places = [haLong, hongGai, baiChay];
    await fillDirectory(running.store, {
      organizations: Object.fromEntries(places.map((place) => [place, ward])),
      roles: [province, ...places].map((place) => [personOf(place), place, 'campaign-officer'] as const),
    });
  }, 30_000);
  afterAll(() => running.discard());

  const as = async (person: string | null): Promise<Record<string, string>> =>
    person === null ? {} : { authorization: `Bearer ${await running.identity.tokenFor(person)}` };
  const run = async (name: string, input: object, person: string | null = personOf(province)) => {
    const { json } = await running.client.ask(mutation(name), { input }, await as(person));
    return json.data?.[name] ?? json;
  };
  const ask = async (query: string, variables: object, person: string | null = null) =>
    (await running.client.ask(query, variables, await as(person))).json.data;

  const form = (change: object = {}, person?: string | null) =>
    run(
      'formCluster',
      {
        ...{ organizationId: province, kind: 'CLUSTER', name: 'Cụm thi đua số 1', year: 2025 },
        ...{ formedOn: '2025-08-01', memberIds: [haLong, hongGai, baiChay] },
        ...{ leaderId: haLong, deputyIds: [hongGai] },
        criteria: [
          { code: 'KT', name: 'Phát triển kinh tế - xã hội', kind: 'BASE', maximum: 600 },
          { code: 'TR', name: 'Điểm trừ', kind: 'DEDUCTION', maximum: 50 },
        ],
        ...change,
      },
      person,
    );
  const sheet = (clusterId: string, memberId: string, stage: string, [base, off]: [number, number]) => ({
    ...{ clusterId, memberId, stage, scoredOn: '2025-12-10' },
    scores: [
      { criterion: 'KT', points: base },
      { criterion: 'TR', points: off },
    ],
  });

  it('go through a year: formed, agreed, scored twice, concluded', async () => {
    const { id } = (await form()).cluster;
    const signed = {
      clusterId: id,
      signedOn: '2025-08-15',
      words: 'Cùng thi đua',
      targets: ['Giải ngân 100%'],
    };
    // The leader may enter it as well as the organization that set the cluster up.
    expect(await run('signClusterAgreement', signed, personOf(haLong))).toMatchObject({
      cluster: { id, status: 'AGREED' },
    });
    const points: [string, [number, number]][] = [
      [haLong, [500.1, 0]],
      [hongGai, [500.35, 0.25]],
      [baiChay, [480, 0]],
    ];
    for (const [member, given] of points) {
      const own = await run('scoreClusterMember', sheet(id, member, 'SELF', [600, 0]), personOf(member));
      expect(own).toMatchObject({ __typename: 'ScoreClusterMemberSuccess' });
      const agreed = sheet(id, member, 'AGREED', given);
      expect(await run('scoreClusterMember', agreed, personOf(haLong))).toMatchObject({ cluster: { id } });
    }
    const vote = {
      ...{ ballots: 3, choices: 1, proposedIds: [hongGai] },
      tally: [
        { memberId: hongGai, votes: 2 },
        { memberId: haLong, votes: 1 },
      ],
    };
    const end = { clusterId: id, concludedOn: '2025-12-25', vote, nextLeaderId: hongGai };
    expect(await run('concludeCluster', end)).toMatchObject({ cluster: { id, status: 'CONCLUDED' } });

    const query = `query ($id: ID!) { cluster(id: $id) { leader { id asOf } agreement { signedOn targets entry } ${standings}
      conclusion { entry nextLeader { id asOf } vote { ballots proposed { id } tally { member { id } votes } } } } }`;
    const seen = (await ask(query, { id })).cluster;
    expect(seen).toMatchObject({
      leader: { id: haLong, asOf: '2025-08-01' },
      // Its leader entered what the whole had signed; the organization that set it up concluded it.
      agreement: { signedOn: '2025-08-15', targets: ['Giải ngân 100%'], entry: 'TRANSCRIBED' },
      conclusion: {
        entry: 'OWN',
        nextLeader: { id: hongGai, asOf: '2025-12-25' },
        vote: { ballots: 3, proposed: [{ id: hongGai }] },
      },
    });
    const places = seen.standings.map(({ member, rank, selfTotal, agreedTotal }: Record<string, unknown>) => [
      ...[member, rank, selfTotal, agreedTotal],
    ]);
    expect(places).toEqual([
      [{ id: haLong }, 1, 600, 500.1],
      [{ id: hongGai }, 1, 600, 500.1],
      [{ id: baiChay }, 3, 600, 480],
    ]);
    expect(seen.standings[1].agreed).toEqual({
      entry: 'OWN',
      scores: [
        { criterion: { code: 'KT' }, points: 500.35 },
        { criterion: { code: 'TR' }, points: 0.25 },
      ],
    });
  });

  it('show who led before, and let the same one lead again', async () => {
    const next = { year: 2026, formedOn: '2026-01-10' };
    const { id } = (await form({ ...next, name: 'Cụm thi đua số 2' })).cluster;
    const other = (await form({ ...next, leaderId: baiChay })).cluster;
    const database = running.store.connection.db!;
    await database.setProfilingLevel('all');
    const query = 'query { clusters(first: 10) { nodes { id ledBefore } } }';
    const { nodes } = (await ask(query, {})).clusters;
    await database.setProfilingLevel('off');
    const ledBefore = new Map(
      nodes.map((node: { id: string; ledBefore: number[] }) => [node.id, node.ledBefore]),
    );
    expect([id, other.id].map((each) => ledBefore.get(each))).toEqual([[2025], []]);
    // Of all clusters of an answer at once, and by index.
    const ns = `${database.databaseName}.clusters`;
    const led = await database
      .collection('system.profile')
      .find({ ns, 'command.filter.$or': { $exists: true } })
      .toArray();
    expect(led.map(({ planSummary }) => String(planSummary).includes('COLLSCAN'))).toEqual([false]);
  });

  it('show points before the end to members and to those who set them up, and to nobody else', async () => {
    const { id } = (await form({ name: 'Cụm kín' })).cluster;
    await run('scoreClusterMember', sheet(id, haLong, 'SELF', [10, 0]), personOf(haLong));
    const query = `query ($id: ID!) { cluster(id: $id) { name ${standings} } }`;
    const seenBy = async (person: string | null) => (await ask(query, { id }, person)).cluster.standings;
    for (const person of [personOf(baiChay), personOf(province), archivist])
      expect((await seenBy(person))?.[0]).toMatchObject({ rank: null, selfTotal: 10, agreedTotal: null });
    for (const person of [null, personOf('organization.iycii4on')]) expect(await seenBy(person)).toBeNull();
  });

  it('are set up and scored only by whom they concern', async () => {
    expect(await form({ name: 'Khác' }, null)).toMatchObject({ code: 'SIGN_IN_REQUIRED' });
    expect(await form({ name: 'Khác' }, personOf(haLong))).toMatchObject({
      ...{ __typename: 'Forbidden', code: 'NO_RIGHT', path: ['organizationId'] },
    });
    const { id } = (await form({ name: 'Khác' })).cluster;
    const own = sheet(id, baiChay, 'SELF', [10, 0]);
    expect(await run('scoreClusterMember', own, personOf(hongGai))).toMatchObject({
      ...{ code: 'NO_RIGHT', path: ['memberId'] },
    });
    const agreed = { ...own, stage: 'AGREED' };
    expect(await run('scoreClusterMember', agreed, personOf(baiChay))).toMatchObject({
      ...{ code: 'NO_RIGHT', path: ['stage'] },
    });
    // Papers come to the organization that set the cluster up, and to archives: then it is said who entered them.
    for (const person of [personOf(province), archivist])
      expect(await run('scoreClusterMember', agreed, person)).toMatchObject({ cluster: { id } });
    const query = `query ($id: ID!) { cluster(id: $id) { ${standings} } }`;
    const seen = (await ask(query, { id }, personOf(province))).cluster;
    expect(seen.standings[0]).toMatchObject({ member: { id: baiChay }, agreed: { entry: 'TRANSCRIBED' } });
  });

  it('are refused by name, in both languages, and leave nothing behind', async () => {
    const before = await running.store.models.events.countDocuments({});
    const faults: [object, string, string[]][] = [
      [{ memberIds: [] }, 'TOO_FEW_ENTRIES', ['memberIds']],
      [{ name: ' ' }, 'EMPTY_TEXT', ['name']],
      [{ leaderId: province }, 'LEADER_NOT_A_MEMBER', ['leaderId']],
      [{ formedOn: '2025-06-30' }, 'CLUSTER_ORGANIZATION_NOT_IN_FORCE', ['memberIds', '0']],
      [{ name: 'cụm THI ĐUA số 1' }, 'CLUSTER_NAME_TAKEN', ['name']],
      [{ memberIds: ['organization.zzzzzzzz'] }, 'NOT_KNOWN_YET', ['memberIds', '0']],
      [
        { criteria: [{ code: 'KT', name: '…', kind: 'BASE', maximum: 0.125 }] },
        'WRONG_FORM',
        ['criteria', '0', 'maximum'],
      ],
    ];
    for (const [change, code, path] of faults) {
      const refusal = await form(change);
      expect(refusal).toMatchObject({ code, path });
      expect(refusal.messageEn).not.toBe(refusal.message);
    }
    const unknown = 'cluster.gddna4ji.01970000-0000-7000-8000-00000000000f';
    const end = { clusterId: unknown, concludedOn: '2025-12-25', nextLeaderId: haLong };
    expect(await run('concludeCluster', end)).toMatchObject({
      __typename: 'NotFound',
      code: 'CLUSTER_UNKNOWN',
    });
    expect(await running.store.models.events.countDocuments({})).toBe(before);
  });

  it('of one name, formed at once, are one', async () => {
    const twice = await Promise.all([form({ name: 'Khối đôi' }), form({ name: 'Khối đôi' })]);
    expect(new Set(twice.map(({ code }) => code))).toEqual(new Set(['CLUSTER_NAME_TAKEN', undefined]));
  });

  it('are listed by year and name, by organization and by member', async () => {
    const query = `query ($filter: ClusterFilter, $after: String) { clusters(filter: $filter, first: 2, after: $after) {
      totalCount completeness { complete } pageInfo { hasNextPage endCursor } nodes { year name } } }`;
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: any = (await ask(query, { filter: { organizationId: province }, after })).clusters; // oxlint-disable-line no-explicit-any
      seen.push(...page.nodes.map(({ year, name }: { year: number; name: string }) => `${year} ${name}`));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(seen).toEqual([
      ...['2026 Cụm thi đua số 1', '2026 Cụm thi đua số 2'],
      ...['2025 Cụm kín', '2025 Cụm thi đua số 1', '2025 Khác', '2025 Khối đôi'],
    ]);
    const count = async (filter: object) => (await ask(query, { filter })).clusters.totalCount;
    expect(await count({ memberId: baiChay, year: 2026 })).toBe(2);
    expect(await count({ memberId: province })).toBe(0);
    expect(await count({ organizationId: baiChay })).toBe(0);
  });
});
