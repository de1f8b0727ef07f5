import { reject, type Rejection } from '@thidua/domain-kit';
import type { DecideAward } from '../award-proposal.commands.ts';
import type { AwardProposalContent } from '../award-proposal.content.ts';

/** A decision follows its proposal, and is not dated in the future. */
export function checkDecisionDay(
  { decidedOn, facts }: DecideAward['data'],
  { proposedOn }: AwardProposalContent,
): Rejection | null {
  const path = ['decidedOn'];
  if (decidedOn > facts.today) return reject('DECIDED_IN_THE_FUTURE', { path, params: { day: decidedOn } });
  if (decidedOn < proposedOn)
    return reject('DECIDED_BEFORE_PROPOSED', { path, params: { day: decidedOn, proposedOn } });
  return null;
}
