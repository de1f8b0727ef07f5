import { isRejection, type LegalDay, reject, type Rejection } from '@thidua/domain-kit';
import { authorizeAct } from '@thidua/service-kit';
import type { Context } from '../context.ts';
import type { Plan } from '../plan/plan.ts';

/** Who judges, and for which of those who hold the plan. */
interface Assessor {
  readonly actor: string;
  readonly entry: 'OWN' | 'TRANSCRIBED';
  readonly assessorId: string;
}

/**
 * May the caller judge reports on this plan? The right is of who holds the plan, the report is at home with its unit:
 * organizations and roles are known at every home, so it is judged where it is written.
 */
export async function authorizeAssessment(
  context: Context,
  plan: Plan,
  day: LegalDay,
): Promise<Assessor | Rejection> {
  let refused: Rejection = reject('SIGN_IN_REQUIRED');
  for (const assessorId of await assessorsOf(context, plan, day)) {
    const holder = { id: assessorId, path: ['reportId'] };
    const authorized = await authorizeAct(context, 'assess', 'Report', holder, day);
    if (!isRejection(authorized)) return { ...authorized, assessorId };
    refused = authorized;
  }
  return refused;
}

/**
 * Those who answer for the plan, or its issuer: an old judgement is that of who existed on its day. If none of them did,
 * the rules say so.
 */
async function assessorsOf(
  { directory }: Context,
  { custodianIds, issuerId }: Plan,
  day: LegalDay,
): Promise<readonly string[]> {
  const holders = [...new Set([...custodianIds, issuerId])];
  const there = await Promise.all(holders.map((id) => directory.organizationOn(id, day)));
  const inForce = holders.filter((_id, index) => there[index]);
  return inForce.length > 0 ? inForce : holders;
}
