import { can } from '@thidua/auth-kit';
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
  const today = caller.clock.today();
  const readable = await Promise.all(
    (await proposers()).map(async (organization) => {
      const path = await caller.directory.pathOf(organization, today);
      return can(ability, 'read-draft', 'AwardProposal', { organization, path }) ? [organization] : [];
    }),
  );
  return new Set(readable.flat());
}
