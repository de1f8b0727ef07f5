import type { AwardProposalResolvers } from '../../__generated__/resolvers-types.ts';
import type { AwardProposalState } from '../award-proposal.state.ts';
import { lawStatus } from '../law/law-status.ts';

const decisionOf = (state: AwardProposalState) => (state.status === 'PROPOSED' ? null : state.decision);

export const AwardProposal: AwardProposalResolvers = {
  // Async on purpose: a reference resolver that throws at once would fail all its siblings.
  __resolveReference: async ({ id }, { awardProposals }) => awardProposals.find(id),
  campaign: ({ content }) => ({ id: content.campaignId }),
  movement: async ({ content }, _args, { awardProposals }) => {
    const campaign = await awardProposals.campaign(content.campaignId);
    return campaign?.movements.find(({ order }) => order === content.movementOrder);
  },
  proposer: ({ content }) => ({ id: content.proposerId, asOf: content.proposedOn }),
  proposedOn: ({ content }) => content.proposedOn,
  nominee: (state) => {
    const { nominee, proposedOn } = state.content;
    const asOf = decisionOf(state)?.decidedOn ?? proposedOn;
    return nominee.kind === 'PERSON'
      ? { person: { id: nominee.id } }
      : { organization: { id: nominee.id, asOf } };
  },
  form: ({ content }, _args, { law }) => {
    const form = law.forms.findLast(({ code }) => code === content.form);
    if (!form) throw new Error(`form without a row of law: ${content.form}`);
    const { code, label, labelEn, legalBasis, status } = form;
    return { code, label, labelEn, legalBasis, legalStatus: lawStatus(status) };
  },
  achievement: ({ content }) => {
    const { title, from, to, description } = content.achievement;
    return { title, period: { from, to }, description };
  },
  reason: ({ content }) => content.reason,
  decision: decisionOf,
};
