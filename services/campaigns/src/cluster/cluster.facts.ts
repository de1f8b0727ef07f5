import type { Context } from '../context.ts';
import type { ConclusionFacts, FormFacts } from './cluster.commands.ts';
import type { ClusterContent } from './cluster.content.ts';

/** What forming must know besides the aggregate. All organizations must be known by now. */
export async function gatherFormFacts(
  { directory, clusters, clock }: Context,
  content: ClusterContent,
): Promise<FormFacts> {
  const [lives, holderOfName] = await Promise.all([
    directory.versionsOf([content.organizationId, ...content.memberIds]),
    clusters.holderOfName(content),
  ]);
  return { lives, holderOfName, today: clock.today() };
}

/** What concluding must know besides the aggregate. */
export async function gatherConclusionFacts(
  { directory, clock }: Context,
  memberIds: readonly string[],
): Promise<ConclusionFacts> {
  return { lives: await directory.versionsOf(memberIds), today: clock.today() };
}
