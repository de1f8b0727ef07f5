import type { Context } from '../../context.ts';
import type { OrganizationState } from '../organization.state.ts';
import type { Succession, SuccessionFacts } from './succession.commands.ts';

/** What the rules must know about a succession. */
export async function gatherSuccessionFacts(
  { organizations, kinds }: Pick<Context, 'organizations' | 'kinds'>,
  { from, to, effectiveOn }: Succession,
): Promise<SuccessionFacts> {
  const [successor] = await organizations.read([to]);
  const survivor = await organizations.anyBelowFrom(from, effectiveOn);
  const beyond = new Set<string>();
  let frontier: readonly OrganizationState[] = successor ? [successor] : [];
  while (frontier.length > 0) {
    const next = frontier.flatMap(({ successors }) =>
      successors.flatMap((edge) => (edge.effectiveOn === effectiveOn ? edge.organization : [])),
    );
    const unseen = [...new Set(next)].filter((id) => id !== to && !beyond.has(id));
    for (const id of unseen) beyond.add(id);
    frontier = await organizations.read(unseen);
  }
  return { kinds, successor: successor ?? null, beyond, survivor: survivor?.id ?? null };
}
