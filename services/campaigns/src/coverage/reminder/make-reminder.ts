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
 * was divided nobody is left to urge. Whose home has not been heard is left out: it may have acted, and the news not
 * have come.
 */
export async function makeReminder(
  { coverage, directory, units, homes, clock }: Context,
  plan: PublicCampaign,
  wished: Wished,
): Promise<RemindMissing> {
  const { duty, dutyOrder } = wished;
  const today = clock.today();
  const everybody = dutyOrder === null && duty === 'IMPLEMENTING_DOCUMENT';
  const { obligations, unheard } = everybody
    ? await coverage.ofPlan(plan, null)
    : await coverage.obligations(plan);
  const asked = obligations.filter(
    (each) => each.duty === duty && (dutyOrder === null || each.dutyOrder === dutyOrder),
  );
  const missing = asked.filter(isMissing);
  const ids = missing.map(({ member }) => member.id);
  const standing = await standingFor({ directory, units }, ids, today);

  const silentOf = (...organizations: string[]) =>
    unheard.filter((each) => organizations.some((id) => homes.jurisdictionOf(id) === each));
  const there = missing.flatMap(({ member, due }) => {
    const heir = standing.get(member.id);
    return heir?.asOf === today ? [{ id: heir.id, due, silent: silentOf(member.id, heir.id) }] : [];
  });
  const urged = there.filter(({ silent }) => silent.length === 0);
  const dues = urged.map(({ due }) => due).filter((due) => due !== null);
  const reminder = {
    ...{ ...wished, due: dues.toSorted()[0] ?? null },
    organizations: [...new Set(urged.map(({ id }) => id))].toSorted().map((id) => ({ id, asOf: today })),
  };
  const silent = [...new Set(there.flatMap((each) => each.silent))];
  const facts = {
    ...{ plan: planOfState(plan), isAsked: asked.length > 0, silent, today },
    dutyAtOrder: dutyOrder === null ? null : (plan.content.duties[dutyOrder - 1]?.kind ?? null),
  };
  return { type: 'RemindMissing', data: { reminder, facts } };
}
