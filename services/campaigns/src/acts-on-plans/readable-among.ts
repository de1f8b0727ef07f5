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
  const paths = reachesBelow ? await directory.pathsOf(organizations, clock.today()) : null;
  return organizations.filter((organization) =>
    can(known, 'read-draft', subject, {
      organization,
      path: paths?.get(organization) ?? [organization],
    }),
  );
}
