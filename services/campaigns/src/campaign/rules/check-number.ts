import { reject, type Rejection } from '@thidua/domain-kit';
import { organNamed } from '../../document-number/organs.ts';
import { readDocumentNumber } from '../../document-number/read-document-number.ts';
import type { CampaignFacts } from '../campaign.commands.ts';
import type { CampaignContent } from '../campaign.content.ts';

/** The codes of the two types of documents that this service owns. */
const typeCodes = { PLAN: 'KH', DIRECTIVE: 'CT' } as const;

/** A number stands once in the register of its issuer, type and year. */
export function checkNumber(documentNumber: string, id: string, facts: CampaignFacts): Rejection | null {
  const { holderOfNumber } = facts;
  if (holderOfNumber === null || holderOfNumber === id) return null;
  return reject('DOCUMENT_NUMBER_TAKEN', {
    path: ['documentNumber'],
    params: { number: documentNumber, holder: holderOfNumber },
  });
}

type OwnNumber = Pick<CampaignContent, 'documentType' | 'issuingOrgan'>;

/**
 * A plan or directive is numbered as the State numbers its acts, with the code of its own type and organ, without a
 * year. Where no row tells the code of an organ, the symbol may name any.
 */
export function checkNumberForm(
  number: string,
  { documentType: type, issuingOrgan }: OwnNumber,
): Rejection | null {
  const { grammar, year, typeCode, organCode, faults } = readDocumentNumber(number);
  const expected = typeCodes[type];
  const organ = organNamed(issuingOrgan)?.row.code ?? organCode ?? 'UBND';
  const refuse = (
    code: `DOCUMENT_NUMBER_${'MALFORMED' | `OF_${'THE_PARTY' | 'ANOTHER_TYPE' | 'ANOTHER_ORGAN'}`}`,
    params: Record<string, string> = {},
  ) =>
    reject(code, {
      path: ['documentNumber'],
      params: { ...{ number, example: `07/${expected}-${organ}` }, ...params },
    });
  if (grammar === 'PARTY') return refuse('DOCUMENT_NUMBER_OF_THE_PARTY');
  if (typeCode !== null && typeCode !== expected)
    return refuse('DOCUMENT_NUMBER_OF_ANOTHER_TYPE', { type: typeCode, expected });
  if (typeCode === null || organCode === null || year !== null || faults.length > 0)
    return refuse('DOCUMENT_NUMBER_MALFORMED');
  if (organCode !== organ)
    return refuse('DOCUMENT_NUMBER_OF_ANOTHER_ORGAN', { organ: organCode, expected: organ });
  return null;
}
