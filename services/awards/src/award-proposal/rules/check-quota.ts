import { type LegalDay, reject, type Rejection } from '@thidua/domain-kit';
import type { Verdict } from '../award-proposal.commands.ts';

type Grant = Extract<Verdict, { outcome: 'GRANTED' }>;

/** How many awards there may be is told by a document, or it is said that nothing limits them: never left open. */
export function checkQuota({ quotaDocument, noQuota }: Grant, decidedOn: LegalDay): Rejection | null {
  const path = ['grant', 'quotaDocument'];
  if (quotaDocument === null) return noQuota ? null : reject('QUOTA_UNKNOWN', { path });
  if (noQuota) return reject('QUOTA_CONTRADICTS', { path: ['grant', 'noQuota'] });
  const { number, issuedOn } = quotaDocument;
  if (issuedOn <= decidedOn) return null;
  return reject('QUOTA_AFTER_DECISION', {
    path: [...path, 'issuedOn'],
    params: { number, issuedOn, decidedOn },
  });
}
