import { newEntityId } from '@thidua/event-kit';
import type { Graph } from './graph-client.ts';

/** The unit in which the specs enter plans and propose awards: tỉnh Quảng Ninh, the same before and after 2025. */
export const province = 'organization.gddna4ji';

const refusal =
  '__typename ... on UserError { code message messageEn path } ... on TryAgainLater { retryAfterMs }';

/** A member of a result union as the specs read it. */
export interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly messageEn?: string;
  readonly path?: readonly string[] | null;
  readonly retryAfterMs?: number;
}

const transcribeCampaign = `mutation ($input: TranscribeCampaignInput!) { transcribeCampaign(input: $input) { ${refusal} } }`;
const proposeAward = `mutation ($input: ProposeAwardInput!) { proposeAward(input: $input) { ${refusal} } }`;

/** A new id of a plan of the province. */
export const newPlanId = (): string => newEntityId('campaign', province.slice('organization.'.length));

/** What is needed to enter a plan of the province under that id. */
export const planInput = (id: string, change: object = {}, contentChange: object = {}): object => ({
  id,
  idempotencyKey: id,
  issuedOn: '2025-05-19',
  completeness: 'WHOLE',
  content: {
    documentType: 'PLAN',
    title: `Kế hoạch thử ${id.slice(-6)}`,
    issuerId: province,
    issuingOrgan: 'Ủy ban nhân dân tỉnh Quảng Ninh',
    ...contentChange,
  },
  ...change,
});

/** What is needed to propose a person for an award under that plan. */
export const proposalInput = (campaignId: string, change: object = {}): object => ({
  idempotencyKey: `proposal/${campaignId}`,
  campaignId,
  proposerId: province,
  proposedOn: '2025-05-20',
  nominee: { personName: 'Người mẫu Thi đua' },
  form: 'bang-khen',
  achievement: { title: 'Thành tích thử', from: '2025-01-01', to: '2025-05-01' },
  reason: 'Thành tích xuất sắc',
  ...change,
});

/** Sends a mutation of one field; its outcome, or an error where the answer has none. */
export async function carryOut(graph: Graph, mutation: string, input: object, as?: string): Promise<Outcome> {
  const { data, text } = await graph(mutation, { input }, as);
  const [outcome] = Object.values(data ?? {});
  if (!outcome) throw new Error(text);
  return outcome as Outcome;
}

export const transcribePlan = (graph: Graph, input: object, as: string | undefined = 'archivist') =>
  carryOut(graph, transcribeCampaign, input, as);
export const propose = (graph: Graph, input: object) => carryOut(graph, proposeAward, input, 'award-officer');
