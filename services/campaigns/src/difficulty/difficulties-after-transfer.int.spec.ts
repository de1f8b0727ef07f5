import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import {
  fillSuccession,
  heir,
  lead,
  ofAnHeir,
  ofTheLead,
  ofTheProvince,
  wards,
  wish,
} from '../succession/succession.fixture.ts';
import { archivist, city, type RunningCampaigns, startCampaigns } from '../testing/start-campaigns.ts';

const clock = createClock('2025-07-15T01:00:00Z');
const page = `query ($id: ID!) { difficulties(filter: { state: RAISED }) { nodes { id } }
  campaign(id: $id) { difficulties { nodes { id } } } }`;

let running: RunningCampaigns;
let campaignId: string;
let difficultyId: string;

const ask = async (query: string, variables: object, by: string) => {
  const headers = { authorization: `Bearer ${await running.identity.tokenFor(by)}` };
  return (await running.client.ask(query, variables, headers)).json.data;
};
const run = async (name: string, shown: string, input: object, by = archivist) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const mutation = `mutation ($input: ${type}Input!) { ${name}(input: $input) {
    ... on UserError { code } ... on ${type}Success { ${shown} } } }`;
  return (await ask(mutation, { input }, by))[name];
};
const answer = (by: string) => {
  const shown = 'difficulty { state answers { answerer { id } entry } }';
  return run('answerDifficulty', shown, { difficultyId, answeredOn: '2025-07-10', words: 'Đồng ý' }, by);
};
const seenBy = async (by: string) => {
  const { difficulties, campaign } = await ask(page, { id: campaignId }, by);
  return [difficulties, campaign.difficulties].flatMap(({ nodes }) =>
    nodes.map(({ id }: { id: string }) => id),
  );
};

beforeAll(async () => {
  running = await startCampaigns(clock);
  await fillSuccession(running.store);
  const content = { documentType: 'PLAN', title: 'Thi đua', issuerId: city, issuingOrgan: 'Ủy ban nhân dân' };
  const paper = { issuedOn: '2025-01-02', completeness: 'WHOLE', content };
  campaignId = (await run('transcribeCampaign', 'campaign { id }', paper)).campaign.id;
  const raised = { campaignId, organizationId: wards[0], words: 'Chưa có kinh phí', raisedOn: '2025-06-10' };
  difficultyId = (await run('raiseDifficulty', 'difficulty { id }', raised)).difficulty.id;
}, 60_000);
afterAll(() => running.discard());

it('a difficulty goes to whoever took the plan over, from the day on which it is handed on', async () => {
  expect(await seenBy(ofTheLead)).toEqual([]);
  expect(await answer(ofTheLead)).toEqual({ code: 'DIFFICULTY_UNKNOWN' });
  const handedOn = wish(campaignId, { heirs: [heir(lead, null, true)] });
  await run('transferCampaign', 'campaign { id }', handedOn, ofTheProvince);
  expect(await seenBy(ofTheLead)).toEqual([difficultyId, difficultyId]);
  expect(await seenBy(ofAnHeir)).toEqual([]);
  expect(await answer(ofAnHeir)).toEqual({ code: 'DIFFICULTY_UNKNOWN' });
  expect(await answer(ofTheLead)).toEqual({
    difficulty: { state: 'ANSWERED', answers: [{ answerer: { id: lead }, entry: 'OWN' }] },
  });
});
