import type { LegalDay } from '@thidua/domain-kit';
import { version } from '../organization/organization.samples.ts';
import type {
  LineageEdge,
  OrganizationState,
  OrganizationVersion,
} from '../organization/organization.state.ts';
import { walkLineage } from './walk-lineage.ts';

/**
 * An act: its day, or `before <day>` where that is unknown, and its edges. `A => B`: all of A went into B;
 * `A ~> B`: a part of it; `A =>`: it was dissolved; `=> B`: it began, or was restored, out of nothing known.
 */
export type Act = readonly [when: string, ...edges: readonly string[]];

/** Organizations by id; here a name is the id. */
export type World = ReadonlyMap<string, OrganizationState>;

/** The states that these acts, oldest first, leave of organizations which were there from the beginning. */
export function worldAfter(first: readonly string[], acts: readonly Act[]): World {
  const world = new Map(first.map((id) => [id, begun(id, null)]));
  for (const [when, ...lines] of acts) enact(world, dated(when), lines.map(parsed));
  return world;
}

/** The ends of a lineage as `name` for certain, `name?` for possible, sorted; counts how often it asked. */
export async function lineageIn(
  world: World,
  from: string,
  to: LegalDay,
): Promise<{ readonly ends: string[]; readonly asked: number }> {
  const [id = '', day = ''] = from.split(' @ ');
  const state = world.get(id);
  if (!state) throw new Error(`no ${id} in this world`);
  let asked = 0;
  const ends = await walkLineage({ state, day }, to, async (ids) => {
    if (ids.length > 0) asked += 1;
    return ids.map((one) => world.get(one) ?? null);
  });
  const shown = ends.map((end) => `${end.state.id}${end.isCertain ? '' : '?'}`);
  return { ends: shown.toSorted(), asked };
}

interface When {
  readonly day: LegalDay;
  readonly isBound: boolean;
}

export type Line = ReturnType<typeof parsed>;

/** When an act was. */
export const dated = (when: string): When => ({
  day: when.slice(-10),
  isBound: when.startsWith('before '),
});

/** An edge of an act; an end that is missing is empty. */
export function parsed(line: string) {
  const [from = '', to = ''] = line.split(/[=~]>/).map((name) => name.trim());
  return { from, to, share: line.includes('=>') ? ('FULL' as const) : ('PARTIAL' as const) };
}

const begun = (id: string, validFrom: LegalDay | null): OrganizationState => ({
  ...{ id, versions: [opened(id, validFrom)], aliases: [] },
  ...{ predecessors: [], successors: [], end: null },
});

const opened = (name: string, validFrom: LegalDay | null): OrganizationVersion => ({
  ...version({ name, kind: 'xa', validFrom }),
  level: 'COMMUNE',
});

function enact(world: Map<string, OrganizationState>, when: When, lines: readonly Line[]): void {
  const results = new Set(lines.flatMap(({ to }) => to || []));
  const touched = new Set([...lines.flatMap(({ from }) => from || []), ...results]);
  for (const id of touched) {
    const before = world.get(id);
    const after = results.has(id) ? goneOn(id, before, when) : ended(before, when);
    const steps = lines.filter(({ from, to }) => from && to);
    world.set(id, {
      ...after,
      predecessors: [...after.predecessors, ...steps.filter(({ to }) => to === id).map(edge('from', when))],
      successors: [...after.successors, ...steps.filter(({ from }) => from === id).map(edge('to', when))],
    });
  }
}

const edge =
  (end: 'from' | 'to', { day, isBound }: When) =>
  (line: Line): LineageEdge => ({
    ...{ organization: line[end], share: line.share, subAreas: null },
    ...{ isRemainder: false, isConfirmed: true, legalBasis: null, reorganization: null },
    ...{ effectiveOn: isBound ? null : day, effectiveBefore: isBound ? day : null },
  });

function goneOn(id: string, before: OrganizationState | undefined, { day }: When): OrganizationState {
  if (!before) return begun(id, day);
  const [first, ...rest] = before.versions.map((one) => ({ ...one, validTo: one.validTo ?? day }));
  if (!first) throw new Error(`${id} has no version`);
  return { ...before, versions: [first, ...rest, opened(id, day)], end: null };
}

function ended(before: OrganizationState | undefined, { day, isBound }: When): OrganizationState {
  const [first, ...rest] = before?.versions.map((one) => ({ ...one, validTo: one.validTo ?? day })) ?? [];
  if (!before || !first) throw new Error('what never was cannot end');
  return { ...before, versions: [first, ...rest], end: { basis: null, isBound } };
}
