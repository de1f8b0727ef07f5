import { can, type SubjectName } from '@thidua/auth-kit';
import type { BaseContext } from '@thidua/service-kit';

/**
 * Those of the organizations where the caller may read what is not public of this kind. Asks the tree of today, so
 * rights follow a merger.
 */
export async function readableAmong(
  { ability, directory, clock }: Pick<BaseContext, 'ability' | 'directory' | 'clock'>,
  subject: SubjectName,
  organizations: readonly string[],
): Promise<string[]> {
  const known = await ability();
  const rules = known.rulesFor('read-draft', subject);
  if (rules.length === 0) return [];
  // Of rights at an organization itself it does not matter what stands above it.
  const reachesBelow = rules.some(({ conditions }) => conditions && 'path' in conditions);
  const today = clock.today();
  const readable = await Promise.all(
    organizations.map(async (organization) => {
      const path = reachesBelow ? await directory.pathOf(organization, today) : [organization];
      return can(known, 'read-draft', subject, { organization, path });
    }),
  );
  return organizations.filter((_organization, index) => readable[index]);
}
