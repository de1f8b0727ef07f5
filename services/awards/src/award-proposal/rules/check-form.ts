import { reject, type Rejection, validOn } from '@thidua/domain-kit';
import type { ProposalFacts } from '../award-proposal.commands.ts';
import type { AwardProposalContent } from '../award-proposal.content.ts';

/** The form must be one of the table of law on the day of the proposal. */
export function checkForm(
  { form, proposedOn }: AwardProposalContent,
  { formLives }: ProposalFacts,
): Rejection | null {
  if (formLives.some((life) => validOn(life, proposedOn))) return null;
  return reject('FORM_UNKNOWN', { path: ['form'], params: { form, day: proposedOn } });
}
