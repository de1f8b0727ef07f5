import { can } from '@thidua/auth-kit';
import type { BaseContext } from '@thidua/service-kit';
import type { ClusterState } from './cluster.state.ts';

/**
 * Points are everybody's once the year is concluded. Until then they are for those who may read drafts of the
 * organization that set the cluster up, and for those who score at one of its members.
 */
export async function mayReadPoints(
  { ability, directory, clock }: Pick<BaseContext, 'ability' | 'directory' | 'clock'>,
  { content, conclusion }: ClusterState,
): Promise<boolean> {
  if (conclusion) return true;
  const known = await ability();
  if (known.rules.length === 0) return false;
  const { organizationId: organization, memberIds } = content;
  if (memberIds.some((id) => can(known, 'score', 'Cluster', { organization: id, path: [id] }))) return true;
  const path = await directory.pathOf(organization, clock.today());
  return can(known, 'read-draft', 'Campaign', { organization, path });
}
