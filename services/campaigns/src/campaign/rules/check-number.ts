import { reject, type Rejection } from '@thidua/domain-kit';
import type { CampaignFacts } from '../campaign.commands.ts';

/** A number stands once in the register of its issuer, type and year. */
export function checkNumber(documentNumber: string, id: string, facts: CampaignFacts): Rejection | null {
  const { holderOfNumber } = facts;
  if (holderOfNumber === null || holderOfNumber === id) return null;
  return reject('DOCUMENT_NUMBER_TAKEN', {
    path: ['documentNumber'],
    params: { number: documentNumber, holder: holderOfNumber },
  });
}
