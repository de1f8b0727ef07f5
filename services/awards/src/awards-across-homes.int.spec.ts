import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TwoHomesBesideCampaigns } from '@thidua/campaign-directory/testing';
import { unitKeyOf } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import { eventually } from '@thidua/test-kit';
import {
  toldGrantsCollection,
  type ToldGrantDocument,
  toldNomineesCollection,
} from './award-proposal/told/told-grants.projection.ts';
import { decide, grantBy, plan, proposal, propose } from './testing/samples.ts';
import { startTwoHomesOfAwards } from './testing/start-awards.ts';
import { city, cityAuthority, officer, reader, ward, wardAuthority } from './testing/world.ts';

/** The ward is at home at the other instance, the city and its office at the national one. */
describe('awards at two homes', () => {
  let homes: TwoHomesBesideCampaigns;
  let campaignId: string;

  beforeAll(async () => {
    homes = await startTwoHomesOfAwards();
    campaignId = await homes.campaigns.tell('Transcribed', plan);
    await homes.haveHeardOf(campaignId);
  }, 90_000);
  afterAll(() => homes.stop(), 30_000);

  type Place = 'city' | 'ward';
  const at = (place: Place) => (place === 'city' ? homes.national : homes.other);
  const enter = async (place: Place, change: object) => {
    const own = place === 'city' ? {} : { proposerId: ward, proposedOn: '2025-07-10' };
    const input = proposal(campaignId, { movementOrder: 3, ...own, ...change });
    const { data, errors } = await at(place).ask(propose, { input }, officer);
    return data?.proposeAward ?? errors[0].extensions;
  };
  const grant = async (place: Place, id: string, asked = place) => {
    const [authority, person] = place === 'city' ? [city, cityAuthority] : [ward, wardAuthority];
    const input = { ...grantBy(id, authority), decidedOn: place === 'city' ? '2025-06-10' : '2025-07-15' };
    const { data, errors } = await at(asked).ask(decide, { input }, person);
    return data?.decideAward ?? errors[0].extensions;
  };
  const ofYear = (year: number) => ({ title: 'Mới', from: `${year}-01-01`, to: `${year}-12-31` });
  const heard = (place: Place, id: string) =>
    eventually(() =>
      at(place).store.connection.collection<ToldGrantDocument>(toldGrantsCollection).findOne({ _id: id }),
    );
  const granted = async (place: Place, change: object): Promise<string> => {
    const { id } = (await enter(place, change)).awardProposal;
    expect(await grant(place, id)).toMatchObject({ awardProposal: { status: 'GRANTED' } });
    await heard(place === 'city' ? 'ward' : 'city', id);
    return id;
  };
  /** The nominee is a person whom the city proposes first; the ward knows him by what it was told. */
  const someone = async (change: object) => {
    const { awardProposal } = await enter('city', { nominee: { personName: 'Trần Văn Thử' }, ...change });
    return { personId: awardProposal.nominee.person.id as string, id: awardProposal.id as string };
  };

  it('list each its own alone, and of all together each once', async () => {
    const [ours, theirs] = [
      await granted('city', { achievement: ofYear(2001) }),
      await granted('ward', { nominee: { personName: 'A' }, achievement: ofYear(2001) }),
    ];
    // As while a home changes: it is stored at both, and shown by the one that is its home.
    const copied = await homes.other.store.snapshots('award_proposals').findById(theirs).lean().exec();
    await homes.national.store.snapshots('award_proposals').insertMany([copied] as never[], { lean: true });
    const list = `{ awardProposals(first: 100) { totalCount nodes { id } } }`;
    for (const [place, own, foreign] of [
      ['city', ours, theirs],
      ['ward', theirs, ours],
    ] as const) {
      const { nodes, totalCount } = (await at(place).ask(list)).data.awardProposals;
      const ids = nodes.map(({ id }: { id: string }) => id);
      expect(ids).toContain(own);
      expect(ids).not.toContain(foreign);
      expect(totalCount).toBe(ids.length);
    }
  });

  it('refuse at one what the other has rewarded, at the proposal and at the decision', async () => {
    const { personId, id } = await someone({ achievement: ofYear(2002) });
    const nominee = { personId };
    const waiting = await eventually(async () => {
      const answer = await enter('ward', { nominee, achievement: ofYear(2002) });
      return answer.awardProposal?.id as string | undefined;
    }, 30_000);
    expect(await grant('city', id)).toMatchObject({ awardProposal: { status: 'GRANTED' } });
    await heard('ward', id);
    const rewarded = { code: 'ACHIEVEMENT_ALREADY_REWARDED', message: expect.stringContaining(id) };
    expect(await grant('ward', waiting)).toMatchObject(rewarded);
    expect(await enter('ward', { nominee, achievement: ofYear(2002) })).toMatchObject(rewarded);
    expect(await enter('ward', { nominee, achievement: ofYear(2003) })).toMatchObject({
      awardProposal: { nominee: { person: { id: personId, name: null } } },
    });
  }, 60_000);

  it('keep of what the other has not granted the person alone, and of what it refused nothing', async () => {
    const { personId, id } = await someone({ achievement: ofYear(2006) });
    const database = homes.other.store.connection.db!;
    /** All that the ward stores, in whichever collection, that names the proposal or the person. */
    const kept = async () => {
      const found: [collection: string, document: object][] = [];
      for (const { collectionName } of await database.collections())
        for (const each of await database.collection(collectionName).find().toArray())
          if ([id, personId].some((name) => JSON.stringify(each).includes(name)))
            found.push([collectionName, each]);
      return found.filter(([name]) => name !== 'inbox'); // how far it has read of which proposal
    };
    const waiting = await eventually(async () => {
      const found = await kept();
      return found.length > 0 && found;
    }, 30_000);
    expect(waiting).toEqual([[toldNomineesCollection, { _id: id, person: personId }]]);
    const refusal = {
      ...{ awardProposalId: id, authorityId: city, decidedOn: '2025-06-10' },
      refusal: { reason: 'Thiếu' },
    };
    expect((await at('city').ask(decide, { input: refusal }, cityAuthority)).data.decideAward).toMatchObject({
      awardProposal: { status: 'REFUSED' },
    });
    expect(await eventually(async () => (await kept()).length === 0, 30_000)).toBe(true);
  }, 60_000);

  it('do not know a person whom nobody proposed, once his home was heard', async () => {
    const nominee = { personId: newEntityId('person', unitKeyOf(city)) };
    const answer = await eventually(async () => {
      const said = await enter('ward', { nominee });
      return said.code !== 'NOT_KNOWN_YET' && said;
    }, 30_000);
    expect(answer).toMatchObject({ __typename: 'NotFound', code: 'PERSON_UNKNOWN' });
    const erased = { personId: newEntityId('person', unitKeyOf(ward)) };
    expect(await enter('ward', { nominee: erased })).toMatchObject({ code: 'PERSON_UNKNOWN' });
  }, 60_000);

  it('refuse an act on what is at home at the other, before they say that it is unknown', async () => {
    const { id } = (await enter('ward', { nominee: { personName: 'B' } })).awardProposal;
    expect(await grant('ward', id, 'city')).toMatchObject({ code: 'WRONG_HOME', retryable: true });
    const unknown = newEntityId('award-proposal', unitKeyOf(ward));
    expect(await grant('ward', unknown, 'city')).toMatchObject({ code: 'WRONG_HOME' });
    expect(await grant('ward', unknown)).toMatchObject({ code: 'AWARD_PROPOSAL_UNKNOWN' });
    const input = proposal(campaignId, { proposerId: ward });
    const { errors } = await homes.national.ask(propose, { input }, officer);
    expect(errors[0].extensions).toMatchObject({ code: 'WRONG_HOME' });
  });

  it('add all that is public to the plan, page by page in one order, and what is hidden at its home only', async () => {
    const hidden = (await enter('ward', { nominee: { personName: 'C' } })).awardProposal.id;
    const open = (await enter('city', { nominee: { personName: 'D' } })).awardProposal.id;
    const early = { proposedOn: '2025-06-01', achievement: ofYear(2004) };
    await granted('city', { ...early, nominee: { personName: 'E' } });
    await granted('ward', { nominee: { personName: 'F' }, achievement: ofYear(2004) });
    const walk = `query($r: [_Any!]!, $after: String, $first: Int) { _entities(representations: $r) { ... on Campaign {
      awardProposals(first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { id } } } } }`;
    const r = [{ __typename: 'Campaign', id: campaignId }];
    const pages = async (place: Place, first: number): Promise<string[]> => {
      const seen: string[] = [];
      const totals = new Set<number>();
      for (let after: string | null = null, more = true; more;) {
        const { data } = await at(place).ask(walk, { r, after, first }, reader);
        const { nodes, pageInfo, totalCount } = data._entities[0].awardProposals;
        seen.push(...nodes.map(({ id }: { id: string }) => id));
        ({ endCursor: after, hasNextPage: more } = pageInfo);
        totals.add(totalCount);
      }
      expect([...totals]).toEqual([seen.length]);
      return seen;
    };
    const [ofCity, ofWard] = [await pages('city', 1), await pages('ward', 2)];
    expect(new Set(ofCity).size).toBe(ofCity.length);
    expect(await pages('city', 100)).toEqual(ofCity);
    expect(await pages('ward', 100)).toEqual(ofWard);
    expect([ofCity.includes(open), ofCity.includes(hidden)]).toEqual([true, false]);
    expect([ofWard.includes(open), ofWard.includes(hidden)]).toEqual([false, true]);
    const publicRows = async (place: Place) => {
      const rows = await at(place).store.snapshots('award_proposals').find({ 'state.status': 'GRANTED' });
      return rows.map(({ _id }) => _id);
    };
    const publicOfBoth = new Set([...(await publicRows('city')), ...(await publicRows('ward'))]);
    const both = ofCity.filter((id) => publicOfBoth.has(id));
    expect(both).toEqual(ofWard.filter((id) => publicOfBoth.has(id)));
    expect(both).toHaveLength(publicOfBoth.size);
    expect(new Set(both.map(unitKeyOf)).size).toBe(2);
  }, 60_000);

  it('say nothing of what is at home at the other but its id', async () => {
    const theirs = await granted('ward', { nominee: { personName: 'G' }, achievement: ofYear(2005) });
    const ask = (field: string) =>
      homes.national.ask(
        `query($r: [_Any!]!) { _entities(representations: $r) { ... on Campaign {
          awardProposals(first: 100) { nodes { id ${field} } } } } }`,
        { r: [{ __typename: 'Campaign', id: campaignId }] },
      );
    const { nodes } = (await ask('')).data._entities[0].awardProposals;
    expect(nodes).toContainEqual({ id: theirs });
    for (const field of ['status', 'proposedOn', 'decision { number }']) {
      const { errors } = await ask(field);
      expect(errors[0].extensions).toMatchObject({ code: 'WRONG_HOME' });
    }
  });

  it('name the other in the list below a plan once it has not been heard for long, and show what it told', async () => {
    const walk = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Campaign {
      awardProposals(first: 100) { completeness { complete missing } nodes { id } } } } }`;
    const r = [{ __typename: 'Campaign', id: campaignId }];
    const listed = async () => (await homes.national.ask(walk, { r })).data._entities[0].awardProposals;
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
