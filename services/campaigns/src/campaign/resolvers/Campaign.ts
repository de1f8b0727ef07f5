import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { CampaignResolvers } from '../../__generated__/resolvers-types.ts';
import { readDocumentNumber } from '../../document-number/read-document-number.ts';
import { checkInContext } from '../../plan-checker/check-in-context.ts';
import { planOfCampaign } from '../../plan-checker/plan-of-campaign.ts';
import type { LinkedMovementMapper } from '../campaign.mappers.ts';
import { oldestFirst } from '../campaign.queries.ts';
import { type CampaignState, issuerDay, launchedOf, transcribedOf } from '../campaign.state.ts';

const issued = (state: CampaignState) => (state.status === 'DRAFT' ? null : state);

/** The movements with their places, 1-based. */
export const movementsOf = ({ content }: CampaignState): LinkedMovementMapper[] =>
  content.linkedMovements.map((movement, index) => ({ ...movement, order: index + 1 }));

export const Campaign: CampaignResolvers = {
  // Async on purpose: a reference resolver that throws at once would fail all its siblings.
  __resolveReference: async ({ id }, { campaigns }) => campaigns.find(id),
  title: ({ content }) => content.title,
  documentType: ({ content }) => content.documentType,
  documentNumber: (state) => issued(state)?.documentNumber ?? null,
  numberParts: (state) => {
    const number = issued(state)?.documentNumber;
    return typeof number === 'string' ? readDocumentNumber(number) : null;
  },
  issuedOn: (state) => issued(state)?.issuedOn ?? null,
  issuedBetween: (state) => transcribedOf(state)?.issuedBetween ?? null,
  issuer: (state) => ({ id: state.content.issuerId, asOf: issuerDay(state) }),
  issuingOrgan: ({ content }) => content.issuingOrgan,
  signer: (state) => issued(state)?.signature ?? null,
  completeness: (state) => transcribedOf(state)?.completeness ?? 'WHOLE',
  parent: ({ content }, _args, { campaigns }) =>
    content.parentId === null ? null : campaigns.linked(content.parentId),
  children: async ({ id }, args, { campaigns }) => {
    const request = pageRequest(args, oldestFirst);
    const page = await campaigns.children(id, request);
    return toConnection(page, request, ({ campaign }) => campaign);
  },
  citations: ({ content }) => content.citations,
  unnumberedCitations: ({ content }) => content.unnumberedCitations,
  theme: ({ content }) => content.theme,
  motto: ({ content }) => content.motto,
  purposes: ({ content }) => content.purposes,
  requirements: ({ content }) => content.requirements,
  contents: ({ content }) => content.contents,
  period: ({ content }) => content.period,
  launch: (state) => launchedOf(state)?.launch ?? null,
  closure: (state) => launchedOf(state)?.closure ?? null,
  linkedMovements: movementsOf,
  tasks: (state) =>
    state.content.tasks.map(({ assigneeIds, ...task }, index) => ({
      ...task,
      order: index + 1,
      assignees: assigneeIds.map((id) => ({ id, asOf: issuerDay(state) })),
    })),
  awardClauses: (state) => {
    const movements = movementsOf(state);
    return state.content.awardClauses.map((clause) => ({
      ...clause,
      named: movements.filter(({ order }) => clause.movementOrders.includes(order)),
    }));
  },
  recipients: ({ content }) => content.recipients,
  findings: (state, _args, context) => checkInContext(planOfCampaign(state), context),
};
