import type { AggregateType } from '@thidua/event-kit';
import type { AwardProposalContent, Nominee } from './award-proposal.content.ts';
import type { AwardProposalEvent } from './award-proposal.events.ts';
import { evolveAwardProposal } from './award-proposal.evolve.ts';
import { publishAwardProposalEvent } from './award-proposal.publish.ts';
import type { AwardProposalState } from './award-proposal.state.ts';

/** `<nominee>/<plan>/<movement>`: what one nominee did under one plan or movement. */
export const meritOf = (
  content: Pick<AwardProposalContent, 'campaignId' | 'movementOrder'> & {
    readonly nominee: Pick<Nominee, 'id'>;
  },
): string => [content.nominee.id, content.campaignId, content.movementOrder ?? 0].join('/');

/** How proposals are stored, found and told to others. */
export const awardProposalAggregate: AggregateType<AwardProposalState, AwardProposalEvent> = {
  name: 'award-proposal',
  owner: 'awards',
  collection: 'award_proposals',
  evolve: evolveAwardProposal,
  publish: publishAwardProposalEvent,
  keys: (state) => ({
    organization: state.content.proposerId,
    campaign: state.content.campaignId,
    nominee: state.content.nominee.id,
    day: state.content.proposedOn,
    ...(state.status === 'GRANTED' && {
      merit: meritOf(state.content),
      grant: `${meritOf(state.content)}/${state.decision.grantNumber}`,
    }),
  }),
  indexes: [
    { keys: { 'keys.day': -1, _id: 1 } },
    { keys: { 'keys.campaign': 1, 'keys.day': -1, _id: 1 } },
    { keys: { 'keys.nominee': 1, 'keys.day': -1, _id: 1 } },
    { keys: { 'state.status': 1, 'keys.day': -1, _id: 1 } },
    { keys: { 'keys.organization': 1, 'state.status': 1, 'keys.day': -1, _id: 1 } },
    { keys: { 'keys.merit': 1 }, where: { 'keys.merit': { $exists: true } } },
    { keys: { 'keys.grant': 1 }, unique: true, where: { 'keys.grant': { $exists: true } } },
  ],
  upcasters: {},
};
