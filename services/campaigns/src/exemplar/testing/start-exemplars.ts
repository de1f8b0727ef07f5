import { fillDirectory } from '@thidua/directory-kit/testing';
import { createClock } from '@thidua/domain-kit';
import { keptLog } from '@thidua/test-kit';
import { archivist, city, officer, province, startCampaigns } from '../../testing/start-campaigns.ts';
import { advance, nominate, nomination, one, withdraw } from './exemplar-requests.ts';

const person = (n: number) => `person.qb7fhufd.01a1fdda-2e25-7a68-8ce9-4a7a29304f${n}`;
/** Reads drafts in the whole province; an officer of the agency beside the city's own; somebody without a role. */
export const [readerAbove, neighbour, nobody] = [person(30), person(31), person(32)] as const;
export const agency = 'organization.qb7fhufd.01970000-0000-7000-8000-000000000099';

/** The subgraph with an agency more and the log kept; each request as a sentence, by the city's officer unless told. */
export async function startExemplars() {
  const { log, lines } = keptLog();
  const running = await startCampaigns(createClock('2025-05-20T01:00:00Z'), log);
  await fillDirectory(running.store, {
    organizations: { [agency]: { kind: 'phong', level: null, parent: city } },
    roles: [
      [readerAbove, province, 'reader'],
      [neighbour, agency, 'campaign-officer'],
    ],
  });
  const ask = async (query: string, variables: object, by?: string) => {
    const headers = by ? { authorization: `Bearer ${await running.identity.tokenFor(by)}` } : {};
    return (await running.client.ask(query, variables, headers)).json;
  };
  const newPlan = async (content: object = {}): Promise<string> => {
    const plan = { documentType: 'PLAN', title: 'Thi đua', issuerId: province, issuingOrgan: 'UBND tỉnh' };
    const input = { issuedOn: '2024-11-29', completeness: 'WHOLE', content: { ...plan, ...content } };
    const transcribe = `mutation ($input: TranscribeCampaignInput!) { transcribeCampaign(input: $input) {
      ... on UserError { code path } ... on TranscribeCampaignSuccess { campaign { id } } } }`;
    return (await ask(transcribe, { input }, archivist)).data.transcribeCampaign.campaign.id;
  };
  const campaignId = await newPlan();
  return {
    ...{ campaignId, newPlan, ask, lines, store: running.store, discard: () => running.discard() },
    put: async (change: object = {}, by = officer) =>
      (await ask(nominate, { input: nomination(campaignId, city, change) }, by)).data.nominateExemplar,
    move: async (exemplarId: string, stage: string, day: string, more: object = {}, by = officer) => {
      const input = { exemplarId, stage, day, evidence: { words: 'Đã thực hiện theo kế hoạch.' }, ...more };
      return (await ask(advance, { input }, by)).data.advanceExemplar;
    },
    takeBack: async (exemplarId: string, by = officer) => {
      const input = { exemplarId, withdrawnOn: '2025-05-19', reason: 'Khai báo không đúng sự thật.' };
      return (await ask(withdraw, { input }, by)).data.withdrawExemplar;
    },
    seen: async (id: string, by?: string) => (await ask(one, { id }, by)).data.exemplar,
  };
}
