import type { OrganizationState, OrganizationVersion } from '../../organization/organization.state.ts';
import { replacesEdges } from './correction.ts';
import { withEdges } from './edges-after.ts';
import type { Plan } from './plan.ts';
import type { ReorganizationFacts } from './reorganization-facts.ts';

/** What becomes of an organization: it begins or is restored, ends, changes its attributes, or goes on as it is. */
export type Fate = 'BEGINS' | 'ENDS' | 'CHANGES' | 'GOES_ON';

/** What a reorganisation does to one organization. */
export interface Effect {
  readonly id: string;
  readonly fate: Fate;
  readonly before: OrganizationState | null;
  readonly after: OrganizationState;
  readonly legalBasis: string | null;
}

/** The effects of a plan against which nothing stands, in the order of the ids. */
export function effectsOf(plan: Plan, facts: ReorganizationFacts): Effect[] {
  const replaced = plan.corrections.filter(replacesEdges);
  const touched = new Set([
    ...plan.versions.keys(),
    ...replaced.flatMap(({ edges }) => edges.map(({ organization }) => organization)),
    ...plan.edges.map(({ from }) => from),
  ]);
  const edges = {
    into: Map.groupBy(plan.edges, ({ to }) => to),
    outOf: Map.groupBy(plan.edges, ({ from }) => from),
    corrections: plan.corrections,
  };
  return [...touched].sort().map((id) => {
    const before = facts.organizations.get(id) ?? null;
    const [first, ...rest] = plan.versions.get(id) ?? before?.versions ?? [];
    if (!first) throw new Error(`touched and never in force: ${id}`);
    const versions = [first, ...rest] as const;
    const after: OrganizationState = {
      ...{ id, versions, aliases: aliasesAfter(id, before, plan) },
      ...withEdges(id, before, edges),
      end: endAfter(id, before, plan),
    };
    return { id, fate: fateOf(id, before, versions, plan), before, after, legalBasis: basisOf(id, plan) };
  });
}

function fateOf(
  id: string,
  before: OrganizationState | null,
  versions: readonly OrganizationVersion[],
  { results, ended }: Plan,
): Fate {
  if (ended.has(id)) return 'ENDS';
  if (!before || results.get(id)?.act === 'RESTORE') return 'BEGINS';
  return JSON.stringify(versions) === JSON.stringify(before.versions) ? 'GOES_ON' : 'CHANGES';
}

/** A new spelling joins the old ones; a correction replaces them. */
function aliasesAfter(id: string, before: OrganizationState | null, { parts }: Plan): readonly string[] {
  const part = parts.find(({ unit, aliases }) => unit === id && aliases !== null);
  const known = before?.aliases ?? [];
  if (part?.act === 'CORRECT') return part.aliases ?? known;
  return [...new Set([...known, ...(part?.aliases ?? [])])];
}

function endAfter(id: string, before: OrganizationState | null, plan: Plan): OrganizationState['end'] {
  if (plan.ended.has(id))
    return { basis: basisOf(id, plan), isBound: plan.reorganization.operatesFrom === null };
  return plan.results.has(id) ? null : (before?.end ?? null);
}

const basisOf = (id: string, { reorganization, parts }: Plan): string | null =>
  parts.find(({ unit }) => unit === id)?.legalBasis ?? reorganization.number;
