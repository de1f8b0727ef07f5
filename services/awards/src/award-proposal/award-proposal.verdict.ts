import { reject, type Rejection } from '@thidua/domain-kit';
import type { PersonDocument } from '@thidua/event-kit';
import type { Verdict } from './award-proposal.commands.ts';
import type { DecideAwardInput } from './award-proposal.input.ts';
import { partName } from './award-proposal.people.ts';

/** What the input asks for, with the names of people apart; refuses an input that asks for both or nothing. */
export function verdictOf(
  { grant, refusal }: Pick<DecideAwardInput, 'grant' | 'refusal'>,
  unit: string,
): { readonly verdict: Verdict; readonly people: readonly PersonDocument[] } | Rejection {
  if (refusal && !grant) return { verdict: { outcome: 'REFUSED', reason: refusal.reason }, people: [] };
  if (!grant || refusal) return reject('ONE_VERDICT_NEEDED', { path: ['grant'] });
  const { number, quotaDocument, noQuota } = grant;
  const signer = partName(grant.signer, unit);
  const confirmer = grant.confirmedBy && partName(grant.confirmedBy, unit);
  return {
    verdict: {
      outcome: 'GRANTED',
      number,
      signature: signer.named,
      quotaDocument,
      noQuota: noQuota ?? false,
      confirmation: confirmer?.named ?? null,
    },
    people: [signer.person, ...(confirmer ? [confirmer.person] : [])],
  };
}
