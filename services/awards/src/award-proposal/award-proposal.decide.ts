import { type Decision, firstRejection, isRejection, reject, type Rejection } from '@thidua/domain-kit';
import type { AwardProposalCommand, DecideAward, ProposeAward } from './award-proposal.commands.ts';
import type { AwardProposalContent } from './award-proposal.content.ts';
import type { AwardDecision } from './award-proposal.decision.ts';
import type { AwardProposalEvent } from './award-proposal.events.ts';
import type { AwardProposalState } from './award-proposal.state.ts';
import { checkDecisionDay } from './rules/check-decision-day.ts';
import { checkEarlierAwards } from './rules/check-earlier-awards.ts';
import { checkForm } from './rules/check-form.ts';
import { checkInForce } from './rules/check-in-force.ts';
import { checkMovement } from './rules/check-movement.ts';
import { checkProposalDay } from './rules/check-proposal-day.ts';
import { checkQuota } from './rules/check-quota.ts';
import { findCompetence } from './rules/find-competence.ts';

/** The rules of the proposal: (command, state) → events, or the first thing that stands against it. */
export function decideAwardProposal(
  command: AwardProposalCommand,
  state: AwardProposalState | undefined,
): Decision<AwardProposalEvent> {
  switch (command.type) {
    case 'ProposeAward':
      return proposeAward(command, state);
    case 'DecideAward':
      return decideAward(command, state);
  }
}

function proposeAward(
  { data: { id, content, facts } }: ProposeAward,
  state: AwardProposalState | undefined,
): Decision<AwardProposalEvent> {
  if (state) return reject('AWARD_PROPOSAL_EXISTS', { params: { id } });
  const { proposedOn, achievement } = content;
  return (
    firstRejection(
      checkForm(content, facts),
      checkProposalDay(content, facts),
      checkInForce('PROPOSER_NOT_IN_FORCE', facts.proposerLife, proposedOn, ['proposerId']),
      facts.nomineeLife && checkInForce('NOMINEE_NOT_IN_FORCE', facts.nomineeLife, proposedOn, ['nominee']),
      checkMovement(content, facts),
      checkEarlierAwards(achievement, facts.earlierAwards, ['achievement']),
    ) ?? [{ type: 'AwardProposed', data: { id, content } }]
  );
}

function decideAward(
  { data }: DecideAward,
  state: AwardProposalState | undefined,
): Decision<AwardProposalEvent> {
  const { id, authorityId, decidedOn, facts } = data;
  const proposal = { path: ['awardProposalId'], params: { id } };
  if (!state) return reject('AWARD_PROPOSAL_UNKNOWN', proposal);
  if (state.status !== 'PROPOSED') return reject('AWARD_PROPOSAL_DECIDED', proposal);
  const { content } = state;
  const refusal = firstRejection(
    checkDecisionDay(data, content),
    checkInForce('AUTHORITY_NOT_IN_FORCE', facts.authorityLife, decidedOn, ['authorityId']),
  );
  if (refusal) return refusal;
  const decision = weigh(data, content);
  if (isRejection(decision)) return decision;
  return [{ type: 'AwardDecided', data: { id, content, decision: { authorityId, decidedOn, ...decision } } }];
}

type Weighed<D = AwardDecision> = D extends AwardDecision ? Omit<D, 'authorityId' | 'decidedOn'> : never;

function weigh(data: DecideAward['data'], content: AwardProposalContent): Weighed | Rejection {
  const { decidedOn, verdict, facts } = data;
  if (verdict.outcome === 'REFUSED') return verdict;
  const { outcome, number, signature, quotaDocument, confirmation } = verdict;
  const path = ['awardProposalId'];
  const refusal = firstRejection(
    facts.nomineeLife && checkInForce('NOMINEE_NOT_IN_FORCE', facts.nomineeLife, decidedOn, path),
    checkQuota(verdict, decidedOn),
    checkEarlierAwards(content.achievement, facts.earlierAwards, path),
  );
  if (refusal) return refusal;
  const competence = findCompetence(content.form, data, confirmation);
  if (isRejection(competence)) return competence;
  const grantNumber = facts.earlierAwards.length + 1;
  return { outcome, number, signature, quotaDocument, competence, grantNumber };
}
