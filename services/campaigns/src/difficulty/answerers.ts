import { type Entry, isRejection, type LegalDay, type Rejection } from '@thidua/domain-kit';
import { authorizeAct } from '@thidua/service-kit';
import type { Context } from '../context.ts';
import { requirePlan } from '../plan/require-plan.ts';
import { type DifficultyState, forwardedTo } from './difficulty.state.ts';

interface Answerer {
  readonly actor: string;
  readonly entry: Entry;
  /** The organization that answers by this caller. */
  readonly answererId: string;
}

/** Who holds its campaign now: its issuer, or those that took it over. */
export async function holdersOf(
  context: Context,
  { content: { campaignId: id }, issuerId }: DifficultyState,
): Promise<readonly string[]> {
  const plan = await requirePlan(context, { id, path: ['difficultyId'] });
  return isRejection(plan) ? [issuerId] : plan.custodianIds;
}

/**
 * May the caller answer it, and for whom: for whom it was forwarded to, else for a holder of the campaign. Who has
 * answered before passes too, so that a repeat is answered again; the rules tell him where it lies now.
 */
export async function authorizeAnswer(
  context: Context,
  difficulty: DifficultyState,
  day: LegalDay,
): Promise<Answerer | Rejection> {
  const target = forwardedTo(difficulty);
  const current = target === null ? await holdersOf(context, difficulty) : [target];
  const earlier = difficulty.answers.map(({ answererId }) => answererId);
  const [first = difficulty.issuerId, ...others] = new Set([...current, ...earlier]);
  const refused = await authorizeFor(context, first, day);
  if (!isRejection(refused) || refused.code !== 'NO_RIGHT') return refused;
  for (const id of others) {
    const authorized = await authorizeFor(context, id, day);
    if (!isRejection(authorized)) return authorized;
  }
  return refused;
}

async function authorizeFor(context: Context, id: string, day: LegalDay): Promise<Answerer | Rejection> {
  const organization = { id, path: ['difficultyId'] };
  const authorized = await authorizeAct(context, 'answer', 'Difficulty', organization, day);
  return isRejection(authorized) ? authorized : { ...authorized, answererId: id };
}
