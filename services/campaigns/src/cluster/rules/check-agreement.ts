import { type LegalDay, reject, type Rejection } from '@thidua/domain-kit';
import type { Agreement } from '../cluster.content.ts';
import type { ClusterState } from '../cluster.state.ts';
import { checkDay, lastDayOf } from './check-day.ts';

/** An agreement is signed once, after the cluster was set up and before its year is over. */
export function checkAgreement(
  { signedOn: day }: Agreement,
  { agreement, content }: ClusterState,
  today: LegalDay,
): Rejection | null {
  if (agreement)
    return reject('CLUSTER_AGREEMENT_SIGNED', { path: ['clusterId'], params: { day: agreement.signedOn } });
  const last = lastDayOf(content.year);
  if (day > last) return reject('CLUSTER_ACT_AFTER_YEAR', { path: ['signedOn'], params: { day, last } });
  return checkDay(day, 'signedOn', { earliest: content.formedOn, today });
}
