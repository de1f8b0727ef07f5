import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningBesideCampaigns } from '@thidua/campaign-directory/testing';
import { createClock } from '@thidua/domain-kit';
import { findDiscrepancies } from '@thidua/event-kit';
import { awardProposalAggregate } from './award-proposal/award-proposal.aggregate.ts';
import {
  city,
  cityAuthority,
  officer,
  oldWard,
  province,
  provinceAuthority,
  reader,
  ward,
  wardAuthority,
} from './testing/world.ts';
import { decide, find, grantBy, plan, proposal, propose } from './testing/samples.ts';
import { startAwards } from './testing/start-awards.ts';

const clock = createClock('2025-07-20T01:00:00Z');

describe('the awards subgraph', () => {
  let awards: RunningBesideCampaigns;
  let campaignId: string;

  beforeAll(async () => {
    awards = await startAwards(clock);
    campaignId = await awards.campaigns.tell('Transcribed', plan);
    await awards.hasHeardOf(campaignId);
  }, 60_000);
  afterAll(() => awards.stop());

  const enter = async (change: object = {}, person: string | undefined = officer) =>
    (await awards.ask(propose, { input: proposal(campaignId, change) }, person)).data.proposeAward;
  const rule = async (input: object, person: string) =>
    (await awards.ask(decide, { input }, person)).data.decideAward;
  const proposed = async (change: object = {}): Promise<string> => (await enter(change)).awardProposal.id;
  const stored = () => awards.store.models.events.countDocuments({});
  /** Each spec rewards its own days, so that none stands in another's way. */
  let year = 1960;
  const fresh = () => {
    year += 1;
    return { movementOrder: 3, achievement: { title: 'Mới', from: `${year}-01-01`, to: `${year}-12-31` } };
  };

  it('takes a proposal under a plan that it was told of', async () => {
    expect(await enter()).toMatchObject({
      __typename: 'ProposeAwardSuccess',
      awardProposal: {
        status: 'PROPOSED',
        campaign: { id: campaignId },
        movement: { order: 2, period: { from: '2021-01-01', to: '2025-12-31' } },
        nominee: { organization: { id: oldWard, asOf: '2025-05-20' }, person: null },
        form: { code: 'giay-khen', label: 'Giấy khen', legalStatus: 'CONFIRMED' },
        decision: null,
      },
    });
  });

  it('grants it by the authority of its day, and shows it to everybody', async () => {
    const id = await proposed(fresh());
    const granted = await rule(grantBy(id, city), cityAuthority);
    expect(granted).toMatchObject({
      awardProposal: {
        status: 'GRANTED',
        decision: {
          ...{ isGranted: true, number: '1234/QĐ-UBND', authority: { id: city, asOf: '2025-06-10' } },
          signer: { name: 'Nguyễn Thị Thử', capacity: 'HEAD' },
          competence: { status: 'CONFIRMED', confirmation: null },
        },
      },
    });
    expect((await awards.ask(find, { id })).data.awardProposal).toEqual(granted.awardProposal);
  });

  it('shows what is not granted to those with a right to it only', async () => {
    const open = await proposed(fresh());
    const refused = await proposed(fresh());
    const verdict = { awardProposalId: refused, authorityId: city, decidedOn: '2025-06-10' };
    expect(await rule({ ...verdict, refusal: { reason: 'Chưa đủ' } }, cityAuthority)).toMatchObject({
      awardProposal: { status: 'REFUSED', decision: { isGranted: false, refusalReason: 'Chưa đủ' } },
    });
    const list = `query($id: ID!) { awardProposals(filter: { campaignId: $id }, first: 100) { nodes { id } } }`;
    for (const id of [open, refused]) {
      const entity = `query($r: [_Any!]!) { _entities(representations: $r) { ... on AwardProposal { id } } }`;
      const sees = async (person?: string) => {
        const one = (await awards.ask(find, { id }, person)).data.awardProposal !== null;
        const { nodes } = (await awards.ask(list, { id: campaignId }, person)).data.awardProposals;
        const r = [{ __typename: 'AwardProposal', id }];
        const [reference] = (await awards.ask(entity, { r }, person)).data._entities;
        return [one, nodes.some((node: { id: string }) => node.id === id), reference !== null];
      };
      expect(await sees()).toEqual([false, false, false]);
      expect(await sees(wardAuthority)).toEqual([false, false, false]);
      for (const person of [officer, cityAuthority, provinceAuthority, reader])
        expect(await sees(person)).toEqual([true, true, true]);
    }
  });

  it('does not say that a hidden proposal exists to one who may decide elsewhere', async () => {
    const id = await proposed(fresh());
    expect(await rule(grantBy(id, ward), wardAuthority)).toMatchObject({
      ...{ __typename: 'NotFound', code: 'AWARD_PROPOSAL_UNKNOWN', path: ['awardProposalId'] },
    });
  });

  it('keeps names out of events, and a person under one id', async () => {
    const name = 'Trần Văn Thử';
    const first = await enter({ ...fresh(), nominee: { personName: name } });
    const { person } = first.awardProposal.nominee;
    expect(person).toMatchObject({ name });
    const second = await enter({ ...fresh(), nominee: { personId: person.id } });
    expect(second.awardProposal.nominee.person).toEqual(person);
    const events = JSON.stringify(await awards.store.models.events.find({}).lean().exec());
    expect(events).toContain(person.id);
    expect(events).not.toContain(name);
  });

  it.each([
    [
      'a movement that awards are not given for',
      { movementOrder: 1 },
      'MOVEMENT_NOT_FOR_AWARDS',
      ['movementOrder'],
    ],
    ['a form of no law', { form: 'huy-hieu' }, 'FORM_UNKNOWN', ['form']],
    [
      'two nominees',
      { nominee: { organizationId: oldWard, personName: 'A' } },
      'ONE_NOMINEE_NEEDED',
      ['nominee'],
    ],
    [
      'a person whom nobody proposed before',
      { nominee: { personId: 'person.qb7fhufd.01a1fdda-2e25-7a68-8ce9-4a7a29304fff' } },
      'PERSON_UNKNOWN',
      ['nominee', 'personId'],
    ],
    ['an empty reason', { reason: ' \n ' }, 'EMPTY_TEXT', ['reason']],
    ['a day that is none', { proposedOn: '2025-02-30' }, 'NOT_A_DAY', ['proposedOn']],
    [
      'an achievement that ends before it starts',
      { achievement: { title: 'x', from: '2025-02-01', to: '2025-01-01' } },
      'PERIOD_ENDS_BEFORE_START',
      ['achievement', 'to'],
    ],
    ['an id of the wrong type', { campaignId: oldWard }, 'WRONG_ID_TYPE', ['campaignId']],
    [
      'an achievement of before the movement',
      { achievement: { title: 'x', from: '2020-12-31', to: '2025-01-01' } },
      'ACHIEVEMENT_OUTSIDE_PERIOD',
      ['achievement', 'from'],
    ],
  ])('refuses %s by name, in both languages, and stores nothing', async (_what, change, code, path) => {
    const before = await stored();
    const refusal = await enter(change);
    expect(refusal).toMatchObject({ code, path });
    expect(refusal.messageEn).not.toBe(refusal.message);
    expect(await stored()).toBe(before);
  });

  it('lets nobody propose or decide who has no right to', async () => {
    expect(await enter({}, '')).toMatchObject({ code: 'SIGN_IN_REQUIRED' });
    expect(await enter({}, cityAuthority)).toMatchObject({ code: 'NO_RIGHT', path: ['proposerId'] });
    const id = await proposed(fresh());
    expect(await rule(grantBy(id, city), officer)).toMatchObject({ code: 'NO_RIGHT', path: ['authorityId'] });
  });

  it('grants by an assumed rule on a named person’s word only', async () => {
    const id = await proposed({ ...fresh(), form: 'bang-khen' });
    expect(await rule(grantBy(id, province), provinceAuthority)).toMatchObject({
      code: 'COMPETENCE_NEEDS_CONFIRMATION',
      legalBasis: expect.stringContaining('06/2022/QH15'),
    });
    const confirmedBy = { name: 'Lê Thị Thử', position: 'Trưởng phòng pháp chế' };
    expect(await rule(grantBy(id, province, { confirmedBy }), provinceAuthority)).toMatchObject({
      awardProposal: { decision: { competence: { status: 'ASSUMED', confirmation: confirmedBy } } },
    });
  });

  it('knows the last day of a district’s competence, and of the district', async () => {
    const id = await proposed(fresh());
    const late = { ...grantBy(id, city), decidedOn: '2025-07-01' };
    expect(await rule(late, cityAuthority)).toMatchObject({ code: 'AUTHORITY_NOT_IN_FORCE' });
    const another = await proposed({ ...fresh(), form: 'bang-khen' });
    expect(await rule(grantBy(another, city), cityAuthority)).toMatchObject({ code: 'NO_COMPETENCE' });
    expect(await rule({ ...grantBy(id, city), decidedOn: '2025-06-30' }, cityAuthority)).toMatchObject({
      awardProposal: { status: 'GRANTED' },
    });
  });

  it('rewards an achievement once, however many decide at the same time', async () => {
    const days = fresh();
    const ids = await Promise.all(Array.from({ length: 6 }, () => proposed(days)));
    const outcomes = await Promise.all(
      ids.map((id) => awards.ask(decide, { input: grantBy(id, city) }, cityAuthority)),
    );
    const granted = outcomes.filter(({ data }) => data?.decideAward.__typename === 'DecideAwardSuccess');
    expect(granted).toHaveLength(1);
    const left = ids.filter((id) => id !== granted[0].data.decideAward.awardProposal.id);
    for (const id of left)
      expect(await rule(grantBy(id, city), cityAuthority)).toMatchObject({
        code: 'ACHIEVEMENT_ALREADY_REWARDED',
        legalBasis: expect.stringContaining('Điều 5'),
      });
    expect(await enter(days)).toMatchObject({ code: 'ACHIEVEMENT_ALREADY_REWARDED' });
  });

  it('answers the same request again, and does it once', async () => {
    const input = { ...fresh(), idempotencyKey: 'award-1' };
    const first = await enter(input);
    const before = await stored();
    expect(await enter(input)).toEqual(first);
    expect(await enter({ ...input, reason: 'Khác' })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await stored()).toBe(before);
  });

  it('adds its proposals to the plan, page by page', async () => {
    const walk = `query($r: [_Any!]!, $after: String) { _entities(representations: $r) { ... on Campaign {
      id awardProposals(first: 2, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { id } } } } }`;
    const r = [{ __typename: 'Campaign', id: campaignId }];
    const seen: string[] = [];
    let total = 0;
    for (let after: string | null = null, more = true; more;) {
      const answer = await awards.ask(walk, { r, after }, reader);
      const { nodes, pageInfo, totalCount } = answer.data._entities[0].awardProposals;
      seen.push(...nodes.map((node: { id: string }) => node.id));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
      total = totalCount;
    }
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });

  it('keeps each snapshot equal to its folded events', async () => {
    expect(await findDiscrepancies(awards.store, awardProposalAggregate)).toEqual([]);
  });
});
