import type { Context } from '../../context.ts';
import type { PublicCampaign } from '../../campaign/campaign.state.ts';
import { planOfState } from '../../plan/plan-of.ts';
import type { Obligation } from '../obligation.ts';
import { standingFor } from '../standing-for.ts';
import type { RemindMissing } from './reminder.commands.ts';
import type { ReminderState } from './reminder.state.ts';

type Wished = Omit<ReminderState, 'organizations' | 'due'>;

/** What is owed, not done and known not to be. */
const isMissing = ({ state }: Obligation): boolean =>
  state === 'OPEN' || state === 'DUE_SOON' || state === 'OVERDUE';

/**
 * The command that urges whoever is missing now: who has ended since is urged in what took over the whole of it; of what
 * was divided nobody is left to urge.
 */
export async function makeReminder(
  context: Context,
  plan: PublicCampaign,
  wished: Wished,
): Promise<RemindMissing> {
  const { coverage, directory, units, clock } = context;
  const { duty, dutyOrder } = wished;
  const today = clock.today();
  const everybody = dutyOrder === null && duty === 'IMPLEMENTING_DOCUMENT';
  const { obligations } = everybody ? await coverage.ofPlan(plan, null) : await coverage.obligations(plan);
  const asked = obligations.filter(
    (each) => each.duty === duty && (dutyOrder === null || each.dutyOrder === dutyOrder),
  );
  const missing = asked.filter(isMissing);
  const standing = await standingFor(
    { directory, units },
    missing.map(({ member }) => member.id),
    today,
  );
  const there = [...standing.values()].filter(({ asOf }) => asOf === today);
  const organizations = [...new Set(there.map(({ id }) => id))].toSorted().map((id) => ({ id, asOf: today }));
  const dues = missing.map(({ due }) => due).filter((due) => due !== null);
  const due = dues.toSorted()[0] ?? null;
  const facts = { plan: planOfState(plan), isAsked: asked.length > 0, today };
  return { type: 'RemindMissing', data: { reminder: { ...wished, due, organizations }, facts } };
}
