import { reject, type Rejection } from '@thidua/domain-kit';
import { checkActDay, checkInForce } from '../../acts-on-plans/check-act-day.ts';
import type { RaiseDifficulty } from '../difficulty.commands.ts';

/** A unit that exists raises it while the campaign runs, and sends it through somebody else or directly. */
export function checkRaised({ content, plan, named, today }: RaiseDifficulty['data']): Rejection | null {
  const { organizationId, viaId, raisedOn: day } = content;
  if (viaId === organizationId) return reject('SENT_THROUGH_ITSELF', { path: ['viaId'] });
  return checkActDay({ day, field: 'raisedOn', plan, today }) ?? checkInForce(named, day);
}
