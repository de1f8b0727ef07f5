import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fillDirectory } from '@thidua/directory-kit/testing';
import { createClock } from '@thidua/domain-kit';
import {
  archivist,
  city,
  province,
  type RunningCampaigns,
  startCampaigns,
} from '../testing/start-campaigns.ts';

const letters = ['a', 'b', 'c', 'd', 'e'];
const wards = letters.map((letter) => `organization.wardwar${letter}`);
const success = {
  transcribeCampaign: ['TranscribeCampaign', 'campaign { id }'],
  submitReport: ['SubmitReport', 'report { id }'],
} as const;
const list = `query ($id: ID!, $first: Int) { campaign(id: $id) {
  reports(first: $first) { nodes { sections { code } bundle { kind } } } } }`;

let running: RunningCampaigns;
let campaignId: string;

const ask = async (document: string, variables: object) => {
  const headers = { authorization: `Bearer ${await running.identity.tokenFor(archivist)}` };
  const { data, errors } = (await running.client.ask(document, { ...variables }, headers)).json;
  expect(errors).toBeUndefined();
  return data;
};
const run = async (name: keyof typeof success, input: object) => {
  const [type, shown] = success[name];
  const mutation = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ... on ${type}Success { ${shown} } } }`;
  return (await ask(mutation, { input }))[name];
};

beforeAll(async () => {
  running = await startCampaigns(createClock('2025-05-20T01:00:00Z'));
  const ward = { kind: 'phuong', level: 'COMMUNE' as const, parent: city };
  await fillDirectory(running.store, {
    organizations: Object.fromEntries(wards.map((id) => [id, ward])),
    roles: [],
  });
  const content = { documentType: 'PLAN', title: 'Thi đua', issuerId: province, issuingOrgan: 'UBND' };
  const paper = { issuedOn: '2025-01-02', completeness: 'WHOLE', content };
  campaignId = (await run('transcribeCampaign', paper)).campaign.id;
  for (const organizationId of wards)
    await run('submitReport', {
      ...{ campaignId, organizationId, kind: 'PERIODIC_REPORT', submittedOn: '2025-05-10' },
      covers: { from: '2025-01-02', to: '2025-04-30' },
      sections: [{ code: 'RESULTS', text: '…' }],
    });
}, 60_000);
afterAll(() => running.discard());

it('who may read the reports of a list is asked once for all of them', async () => {
  const { db } = running.store.connection;
  const queries = async (first: number): Promise<number> => {
    await db!.setProfilingLevel('all');
    const { nodes } = (await ask(list, { id: campaignId, first })).campaign.reports;
    await db!.setProfilingLevel('off');
    expect(nodes.filter(({ sections }: { sections: object[] | null }) => sections)).toHaveLength(first);
    const asked = await db!.collection('system.profile').countDocuments({ op: 'query' });
    await db!.collection('system.profile').drop();
    return asked;
  };
  const one = await queries(1);
  expect(one).toBeGreaterThan(0);
  expect(await queries(wards.length)).toBe(one);
});
