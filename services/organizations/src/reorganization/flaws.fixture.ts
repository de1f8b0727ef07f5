import { dayBefore, overlap, versionOn } from '@thidua/domain-kit';
import type { LineageEdge, OrganizationState } from '../organization/organization.state.ts';
import { dayOfEdge } from './effects/edge-day.ts';

/** Organizations by id. */
export type World = ReadonlyMap<string, OrganizationState>;

/** What no reorganisation may leave behind, in words; empty for a world that is sound. */
export const flawsOf = (world: World): string[] => [
  ...[...world.values()].flatMap((state) => [...flawsOfEdges(state, world), ...flawsOfVersions(state)]),
  ...sharedCodes(world),
];

function flawsOfEdges(state: OrganizationState, world: World): string[] {
  const { id, predecessors, successors } = state;
  const isThere = (one: string, day: string) => versionOn(world.get(one)?.versions ?? [], day) !== null;
  const flaws = successors.flatMap((edge) => {
    const [to, day] = [edge.organization, dayOfEdge(edge)];
    return [
      ...(isThere(id, dayBefore(day)) ? [] : [`${id} was dead when it became ${to}`]),
      ...(isThere(to, day) ? [] : [`${to} is not there, made of ${id}`]),
      ...(edge.share === 'FULL' && to !== id && isThere(id, day) ? [`${id} went into ${to} and lives`] : []),
      ...(told(world.get(to)?.predecessors, edge, id) === 1 ? [] : [`${to} does not tell that it was ${id}`]),
    ];
  });
  const untold = predecessors
    .filter((edge) => told(world.get(edge.organization)?.successors, edge, id) !== 1)
    .map((edge) => `${edge.organization} does not tell that it became ${id}`);
  const leaving = Map.groupBy(successors, dayOfEdge);
  const contradictory = [...leaving].flatMap(([day, edges]) => {
    const isSound = edges.every(({ share }) => share === (edges.length > 1 ? 'PARTIAL' : 'FULL'));
    return isSound ? [] : [`${id} left on ${day} both wholly and in part, or in one part`];
  });
  return [...flaws, ...untold, ...contradictory];
}

/** How often these edges tell the same step, seen from its other end. */
const told = (edges: readonly LineageEdge[] = [], edge: LineageEdge, from: string): number => {
  const wanted = JSON.stringify({ ...edge, organization: from });
  return edges.filter((each) => JSON.stringify(each) === wanted).length;
};

function flawsOfVersions({ id, versions, end }: OrganizationState): string[] {
  const isOrdered = versions.every(({ validFrom, validTo }, index) => {
    const next = versions[index + 1];
    return (validFrom ?? '') < (validTo ?? '~') && (!next || (validTo ?? '~') <= (next.validFrom ?? ''));
  });
  const isOver = versions.at(-1)?.validTo !== null;
  return [
    ...(isOrdered ? [] : [`${id} has versions that overlap`]),
    ...(isOver === (end !== null) ? [] : [`${id} ended, or did not, by half`]),
  ];
}

function sharedCodes(world: World): string[] {
  const held = [...world.values()].flatMap(({ id, versions }) =>
    versions.flatMap((version) => version.codes.map(({ value }) => ({ id, version, value }))),
  );
  return [...Map.groupBy(held, ({ value }) => value)].flatMap(([code, holders]) =>
    holders.flatMap((one, index) =>
      holders.slice(index + 1).some(({ id, version }) => id !== one.id && overlap(version, one.version))
        ? [`${code} is held by two`]
        : [],
    ),
  );
}
