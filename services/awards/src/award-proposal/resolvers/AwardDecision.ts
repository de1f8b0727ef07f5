import type { AwardDecisionResolvers } from '../../__generated__/resolvers-types.ts';
import type { AwardDecision as Decision } from '../award-proposal.decision.ts';
import { lawStatus } from '../law/law-status.ts';

const grant = (decision: Decision) => (decision.outcome === 'GRANTED' ? decision : null);

export const AwardDecision: AwardDecisionResolvers = {
  isGranted: ({ outcome }) => outcome === 'GRANTED',
  number: (decision) => grant(decision)?.number,
  authority: ({ authorityId, decidedOn }) => ({ id: authorityId, asOf: decidedOn }),
  signer: (decision) => grant(decision)?.signature,
  quotaDocument: (decision) => grant(decision)?.quotaDocument,
  competence: (decision) => {
    const competence = grant(decision)?.competence;
    return competence && { ...competence, status: lawStatus(competence.status) };
  },
  refusalReason: (decision) => (decision.outcome === 'REFUSED' ? decision.reason : null),
};
