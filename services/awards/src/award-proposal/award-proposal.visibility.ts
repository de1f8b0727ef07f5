import { can } from '@thidua/auth-kit';
import { dayBefore } from '@thidua/domain-kit';
import type { SnapshotFilter } from '@thidua/event-kit';
import type { BaseContext } from '@thidua/service-kit';

/** Granted awards are public. */
export const isPublic: SnapshotFilter = { 'state.status': 'GRANTED' };
export const isHidden: SnapshotFilter = { 'state.status': { $in: ['PROPOSED', 'REFUSED'] } };

/** Those of the proposers whose undecided and refused proposals the caller may read. */
export async function readableAmong(
  caller: BaseContext,
  proposers: () => Promise<readonly string[]>,
): Promise<ReadonlySet<string>> {
  const ability = await caller.ability();
  if (ability.rulesFor('read-draft', 'AwardProposal').length === 0) return new Set();
  const readable = await Promise.all(
    (await proposers()).map(async (organization) => {
      const path = await caller.directory.pathOf(organization, await lastDayInTree(caller, organization));
      return can(ability, 'read-draft', 'AwardProposal', { organization, path }) ? [organization] : [];
    }),
  );
  return new Set(readable.flat());
}

/** Today; for a unit that has ended its last day, since after it nothing stands above it. */
async function lastDayInTree({ directory, clock }: BaseContext, organization: string): Promise<string> {
  const today = clock.today();
  const end = (await directory.organization(organization))?.life.validTo ?? null;
  return end !== null && end <= today ? dayBefore(end) : today;
}
