import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { CampaignResolvers } from '../../__generated__/resolvers-types.ts';
import { readDocumentNumber } from '../../document-number/read-document-number.ts';
import { checkInContext } from '../../plan-checker/check-in-context.ts';
import { planOfCampaign } from '../../plan-checker/plan-of-campaign.ts';
import { custodianOfTask } from '../../succession/transfer.ts';
import type { LinkedMovementMapper } from '../campaign.mappers.ts';
import { oldestFirst } from '../campaign.queries.ts';
import { type CampaignState, issuerDay, launchedOf, transcribedOf } from '../campaign.state.ts';
import { organizationOn, organizationsOn } from './organizations-on.ts';

const issued = (state: CampaignState) => (state.status === 'DRAFT' ? null : state);

/** The movements with their places, 1-based. */
export const movementsOf = (state: CampaignState): LinkedMovementMapper[] => {
  const paper = { issuerId: state.content.issuerId, issuerOn: issuerDay(state) };
  return state.content.linkedMovements.map((movement, index) => ({
    ...movement,
    ...paper,
    order: index + 1,
    listUnit: organizationOn(movement.listUnitId, paper.issuerOn),
  }));
};

/** The tasks with their places, 1-based, and who answers for each today. */
export const tasksOf = (state: CampaignState) =>
  state.content.tasks.map(({ assigneeIds, receiverIds, ...task }, index) => ({
    ...task,
    order: index + 1,
    assignees: organizationsOn(assigneeIds, issuerDay(state)),
    receivers: organizationsOn(receiverIds, issuerDay(state)),
    custodian: { id: custodianOfTask(state, index + 1), asOf: null },
  }));

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
  paragraphs: ({ content }) => content.paragraphs,
  movementKind: ({ content }) => content.movementKind,
  theme: ({ content }) => content.theme,
  motto: ({ content }) => content.motto,
  purposes: ({ content }) => content.purposes,
  requirements: ({ content }) => content.requirements,
  contents: ({ content }) => content.contents,
  period: ({ content }) => content.period,
  launch: (state) => launchedOf(state)?.launch ?? null,
  closure: (state) => launchedOf(state)?.closure ?? null,
  linkedMovements: movementsOf,
  tasks: tasksOf,
  awardClauses: (state) => {
    const movements = movementsOf(state);
    return state.content.awardClauses.map((clause) => ({
      ...clause,
      asOf: issuerDay(state),
      named: movements.filter(({ order }) => clause.movementOrders.includes(order)),
    }));
  },
  recipients: (state) =>
    state.content.recipients.map(({ organizationIds, ...recipient }) => ({
      ...recipient,
      organizations: organizationsOn(organizationIds, issuerDay(state)),
    })),
  findings: (state, _args, context) => checkInContext(planOfCampaign(state), context),
};
