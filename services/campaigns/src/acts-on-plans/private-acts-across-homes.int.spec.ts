import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillDirectory } from '@thidua/directory-kit/testing';
import { eventually } from '@thidua/test-kit';
import {
  archivist,
  authority,
  haiPhong,
  nation,
  startCampaignsAtTwoHomes,
} from '../testing/start-campaigns-at-two-homes.ts';

type World = Awaited<ReturnType<typeof startCampaignsAtTwoHomes>>;
type Instance = World['national'];

const serial = '01970000-0000-7000-8000-000000000009';
const council = `${haiPhong}.${serial}`;
/** Below the new Hải Phòng. */
const ward = 'organization.aaaaaaa2';
/** Of the inspected ward, and of a unit that has nothing to do with it. */
const officer = `person.aaaaaaa2.${serial}`;
const stranger = `person.qb7fhufd.${serial}`;

const mutation = (name: string, shown: string) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) {
    __typename ... on UserError { code path } ... on ${type}Success { ${shown} } } }`;
};
const lists = `query ($id: ID!) { campaign(id: $id) {
  inspections { totalCount nodes { id } } difficulties { totalCount nodes { __typename id } } } }`;

describe('acts that are not public, at two homes', () => {
  let world: World;
  let campaignId: string;
  let inspection: string;
  let difficulty: string;

  const run = async (at: Instance, name: string, shown: string, input: object, person: string) => {
    const { json } = await at.ask(mutation(name, shown), { input }, undefined, person);
    return json.data?.[name] ?? json.errors[0];
  };
  const listedFor = async (person?: string) => {
    const { json } = await world.national.ask(lists, { id: campaignId }, undefined, person);
    const { inspections, difficulties } = json.data.campaign;
    return [inspections, difficulties].map(({ nodes }) => nodes.map(({ id }: { id: string }) => id));
  };

  beforeAll(async () => {
    world = await startCampaignsAtTwoHomes();
    for (const { store } of [world.national, world.haiPhong])
      await fillDirectory(store, {
        organizations: {
          [council]: { kind: 'hoi-dong-thi-dua-khen-thuong', level: null, parent: haiPhong },
          [ward]: { kind: 'phuong', level: 'COMMUNE', parent: haiPhong },
        },
        roles: [
          [officer, ward, 'campaign-officer'],
          [stranger, 'organization.qb7fhufd', 'campaign-officer'],
        ],
      });
    const content = { documentType: 'PLAN', title: 'Thi đua', issuerId: nation, issuingOrgan: 'Chính phủ' };
    const paper = { issuedOn: '2025-01-02', completeness: 'WHOLE', content };
    const plan = await run(world.national, 'transcribeCampaign', 'campaign { id }', paper, archivist);
    campaignId = plan.campaign.id;
    const found = {
      ...{ campaignId, bodyId: council, organizationId: ward, inspectedOn: '2025-03-10' },
      ...{ planNumber: '18/KH-UBND', conclusion: 'Đã triển khai' },
    };
    const recorded = await run(world.haiPhong, 'recordInspection', 'inspection { id }', found, authority);
    inspection = recorded.inspection.id;
    const raise = { campaignId, organizationId: haiPhong, words: 'Chưa có kinh phí', raisedOn: '2025-03-10' };
    const raised = await run(world.haiPhong, 'raiseDifficulty', 'difficulty { id }', raise, authority);
    difficulty = raised.difficulty.id;
  }, 60_000);
  afterAll(() => world.discard(), 30_000);

  it('are listed below a plan of another home, for those whom they concern', async () => {
    await eventually(async () => (await listedFor(archivist)).flat().length === 2);
    // The holder of the plan reads all; the council's unit both; the inspected unit what was found with it.
    const expected: [string | undefined, string[][]][] = [
      [archivist, [[inspection], [difficulty]]],
      [authority, [[inspection], [difficulty]]],
      [officer, [[inspection], []]],
      [stranger, [[], []]],
      [undefined, [[], []]],
    ];
    for (const [person, seen] of expected) expect(await listedFor(person)).toEqual(seen);
  });

  it('say what they hold at their home only, and there to those whom they concern', async () => {
    const query = 'query ($id: ID!) { campaign(id: $id) { difficulties { nodes { id words } } } }';
    const { json } = await world.national.ask(query, { id: campaignId }, undefined, archivist);
    expect(json.errors[0].extensions).toMatchObject({ code: 'WRONG_HOME' });
    const entity = `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on Inspection { conclusion } ... on Difficulty { words } } }`;
    const r = [
      { __typename: 'Inspection', id: inspection },
      { __typename: 'Difficulty', id: difficulty },
    ];
    const seenBy = async (person: string) =>
      (await world.haiPhong.ask(entity, { r }, undefined, person)).json.data._entities;
    expect(await seenBy(archivist)).toEqual([{ conclusion: 'Đã triển khai' }, { words: 'Chưa có kinh phí' }]);
    expect(await seenBy(officer)).toEqual([{ conclusion: 'Đã triển khai' }, null]);
  });

  it('are answered at their home by whoever holds the plan', async () => {
    const answer = { difficultyId: difficulty, answeredOn: '2025-03-20', words: 'Đồng ý' };
    const shown = 'difficulty { state answers { answerer { id } entry } }';
    const by = (person: string) => run(world.haiPhong, 'answerDifficulty', shown, answer, person);
    expect(await by(authority)).toMatchObject({ code: 'NO_RIGHT' });
    expect(await by(archivist)).toMatchObject({
      difficulty: { state: 'ANSWERED', answers: [{ answerer: { id: nation }, entry: 'TRANSCRIBED' }] },
    });
  });
});
