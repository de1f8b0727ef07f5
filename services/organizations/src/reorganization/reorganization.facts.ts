import type { Context } from '../context.ts';
import type { OrganizationState } from '../organization/organization.state.ts';
import { unitScheme } from './effects/attributes-after.ts';
import { correctionOf, replacesEdges } from './effects/correction.ts';
import type { ReorganizationFacts } from './effects/reorganization-facts.ts';
import type { ReorganizationState } from './reorganization.state.ts';

type Known = Map<string, OrganizationState>;

/**
 * Reads what must be known to judge a reorganisation: the units that it names, the sources that a correction
 * replaces, the holders of its codes, and all above any of them. A read a level of the tree, however many units there are.
 */
export async function gatherFacts(
  { organizations, kinds }: Pick<Context, 'organizations' | 'kinds'>,
  { parts }: ReorganizationState,
): Promise<ReorganizationFacts> {
  const named = parts.flatMap(({ unit, parent, from }) => [
    ...[unit, ...(parent === null ? [] : [parent])],
    ...(from ?? []).map((source) => source.unit),
  ]);
  const known: Known = new Map();
  await readInto(known, organizations, named);
  await readInto(known, organizations, replacedSources(parts, known));
  const codes = parts.flatMap(({ unit, code }) =>
    code === null ? codesOf(known.get(unit)) : [{ scheme: unitScheme, value: code }],
  );
  for (const holder of await organizations.holdersOf(codes)) known.set(holder.id, holder);
  for (let above = parentsOf(known); above.length > 0; above = parentsOf(known)) {
    const before = known.size;
    await readInto(known, organizations, above);
    if (known.size === before) break;
  }
  return { kinds, organizations: known };
}

async function readInto(known: Known, organizations: Context['organizations'], ids: readonly string[]) {
  if (ids.length === 0) return;
  for (const state of await organizations.read([...new Set(ids)])) known.set(state.id, state);
}

/** A correction also touches the sources that it drops, which it does not name. */
const replacedSources = (parts: ReorganizationState['parts'], known: Known): string[] =>
  parts
    .filter(({ act }) => act === 'CORRECT')
    .flatMap((part) => correctionOf({ ...part, path: [] }, known.get(part.unit)) ?? [])
    .filter(replacesEdges)
    .flatMap(({ edges }) => edges.map(({ organization }) => organization));

/** The codes that a unit would take along; those of a unit that is restored may have been given away. */
const codesOf = (state: OrganizationState | undefined) => state?.versions.at(-1)?.codes ?? [];

const parentsOf = (known: Known): string[] =>
  [...known.values()]
    .flatMap(({ versions }) => versions.flatMap(({ parent }) => parent ?? []))
    .filter((id) => !known.has(id));
