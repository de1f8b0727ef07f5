import { reject, type Rejection } from '@thidua/domain-kit';
import type { ProposalFacts } from '../award-proposal.commands.ts';
import type { AwardProposalContent } from '../award-proposal.content.ts';

/** A proposal follows its plan and its achievement, and is not dated in the future. */
export function checkProposalDay(
  { proposedOn, achievement }: AwardProposalContent,
  { plan, today }: ProposalFacts,
): Rejection | null {
  const path = ['proposedOn'];
  if (proposedOn > today) return reject('PROPOSED_IN_THE_FUTURE', { path, params: { day: proposedOn } });
  if (plan.issuedFrom !== null && proposedOn < plan.issuedFrom)
    return reject('PROPOSED_BEFORE_PLAN', { path, params: { day: proposedOn, planDay: plan.issuedFrom } });
  if (achievement.to > proposedOn)
    return reject('ACHIEVEMENT_NOT_OVER', {
      path: ['achievement', 'to'],
      params: { day: achievement.to, proposedOn },
    });
  return null;
}
