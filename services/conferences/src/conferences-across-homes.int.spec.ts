import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TwoHomesBesideCampaigns } from '@thidua/campaign-directory/testing';
import { unitKeyOf } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import { eventually } from '@thidua/test-kit';
import { toldConferencesCollection } from './conference/told/told-conferences.projection.ts';
import { content, plan, transcribe } from './testing/samples.ts';
import { startTwoHomesOfConferences } from './testing/start-conferences.ts';
import { archivist, province, ward } from './testing/world.ts';

/** The ward is at home at the other instance, the province at the national one. */
describe('conferences at two homes', () => {
  let homes: TwoHomesBesideCampaigns;
  let campaignId: string;
  /** By host; each its first two congresses. */
  const entered: Record<string, string[]> = { [province]: [], [ward]: [] };

  const at = (host: string) => (host === ward ? homes.other : homes.national);
  const enter = async (host: string, change: object = {}, asked = host, rest: object = {}) => {
    const series = 'dai-hoi-thi-dua-yeu-nuoc';
    const input = {
      content: content(campaignId, { series, hostId: host, budget: null, ...change }),
      ...rest,
    };
    const { data, errors } = await at(asked).ask(transcribe, { input }, archivist);
    return data?.transcribeConference ?? errors[0].extensions;
  };
  const on = (from: string) => ({ time: { from, to: from, source: { text: '…' } } });

  beforeAll(async () => {
    homes = await startTwoHomesOfConferences();
    campaignId = await homes.campaigns.tell('Transcribed', plan);
    await homes.haveHeardOf(campaignId);
    for (const [host, change] of [
      [province, { ordinal: 1, ...on('2025-08-01') }],
      [ward, { ordinal: 1, ...on('2025-08-10') }],
      [province, { ordinal: 2, term: { from: 2030, to: 2035 }, ...on('2025-08-20') }],
      [ward, { ordinal: 2, term: { from: 2030, to: 2035 }, ...on('2025-08-20') }],
    ] as const)
      entered[host]?.push((await enter(host, change)).conference.id);
    const all = Object.values(entered).flat();
    for (const { store } of [homes.national, homes.other])
      await eventually(async () => {
        const told = store.connection.collection<{ _id: string }>(toldConferencesCollection);
        return (await told.countDocuments({ _id: { $in: all } })) === all.length;
      }, 30_000);
    // As while a home changes: it is stored at both, and shown by the one that is its home.
    const copied = await homes.other.store
      .snapshots('conferences')
      .findById(entered[ward]?.[0])
      .lean()
      .exec();
    await homes.national.store.snapshots('conferences').insertMany([copied] as never[], { lean: true });
  }, 120_000);
  afterAll(() => homes.stop(), 30_000);

  it.each([
    ['the province', province],
    ['the ward', ward],
  ])('list each its own alone: those of %s', async (_whose, host) => {
    const list = `{ conferences { totalCount nodes { id } } }`;
    const { nodes, totalCount } = (await at(host).ask(list)).data.conferences;
    expect(new Set(nodes.map(({ id }: { id: string }) => id))).toEqual(new Set(entered[host]));
    expect(totalCount).toBe(2);
  });

  it.each([
    ['the province', province],
    ['the ward', ward],
  ])('add all to the plan, page by page in one order, asked at the home of %s', async (_whose, host) => {
    const walk = `query($r: [_Any!]!, $after: String) { _entities(representations: $r) { ... on Campaign {
      conferences(first: 1, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { id } } } } }`;
    const r = [{ __typename: 'Campaign', id: campaignId }];
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await at(host).ask(walk, { r, after });
      const { nodes, pageInfo, totalCount } = data._entities[0].conferences;
      seen.push(...nodes.map(({ id }: { id: string }) => id));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
      expect(totalCount).toBe(4);
    }
    const [[first, third], [second, fourth]] = [entered[province] ?? [], entered[ward] ?? []];
    expect(seen).toEqual([...[String(third), String(fourth)].sort(), second, first]);
  });

  it('say nothing of what is at home at the other but its id', async () => {
    const walk = (fields: string) => `query($r: [_Any!]!) { _entities(representations: $r) { ... on Campaign {
      conferences { nodes { ${fields} } } } } }`;
    const r = [{ __typename: 'Campaign', id: campaignId }];
    for (const field of ['title', 'status', 'host { id }']) {
      const { errors } = await homes.national.ask(walk(field), { r });
      expect(errors[0].extensions).toMatchObject({ code: 'WRONG_HOME', retryable: true });
    }
    expect((await homes.national.ask(walk('id'), { r })).errors).toBeUndefined();
  });

  it('count ordinals by what is theirs, which is all of one host', async () => {
    const term = { from: 2035, to: 2040 };
    expect(await enter(ward, { ordinal: 4, term })).toMatchObject({ code: 'ORDINAL_OUT_OF_ORDER' });
    expect(await enter(province, { ordinal: 4, term })).toMatchObject({ code: 'ORDINAL_OUT_OF_ORDER' });
  });

  it('refuse an act for a host that is at home at the other, whatever else is wrong with it', async () => {
    const wrong = { code: 'WRONG_HOME', retryable: true };
    expect(await enter(ward, {}, province)).toMatchObject(wrong);
    const id = newEntityId('conference', unitKeyOf(ward));
    expect(await enter(province, { series: 'hoi-thao' }, ward, { id })).toMatchObject(wrong);
    expect(await homes.other.store.models.events.countDocuments({ aggregate: id })).toBe(0);
  });

  it('name the other in the list below a plan once it has not been heard for long, and show what it told', async () => {
    const walk = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Campaign {
      conferences(first: 100) { completeness { complete missing } nodes { id } } } } }`;
    const r = [{ __typename: 'Campaign', id: campaignId }];
    const listed = async () => (await homes.national.ask(walk, { r })).data._entities[0].conferences;
    const whole = await eventually(async () => {
      const found = await listed();
      return found.completeness.complete && found;
    }, 30_000);
    expect(new Set(whole.nodes.map(({ id }: { id: string }) => unitKeyOf(id))).size).toBe(2);
    await homes.other.stop();
    expect(await listed()).toEqual(whole);
    const partial = await eventually(async () => {
      const found = await listed();
      return !found.completeness.complete && found;
    }, 30_000);
    expect(partial).toEqual({ ...whole, completeness: { complete: false, missing: ['other'] } });
  }, 90_000);
});
