import { readParts, type ReorganizationRow, readSources, readUnits } from '@thidua/facts';

/** The units that an act makes, ends or changes, and those that it needs to be there. */
interface Reach {
  readonly touches: ReadonlySet<string>;
  readonly needs: ReadonlySet<string>;
}

/** The acts in their order, parted into runs of which no act touches what another one touches or needs. */
export function independentActs(acts: readonly ReorganizationRow[]): ReorganizationRow[][] {
  const reachOf = reaches();
  const waves: { acts: ReorganizationRow[]; reach: Reach[] }[] = [];
  for (const act of acts) {
    const reach = reachOf(act.order);
    const last = waves.at(-1);
    if (last?.reach.every((other) => areApart(other, reach))) {
      last.acts.push(act);
      last.reach.push(reach);
    } else waves.push({ acts: [act], reach: [reach] });
  }
  return waves.map((wave) => wave.acts);
}

const areApart = (one: Reach, other: Reach): boolean =>
  one.touches.isDisjointFrom(other.touches) &&
  one.touches.isDisjointFrom(other.needs) &&
  one.needs.isDisjointFrom(other.touches);

function reaches(): (order: string) => Reach {
  const parentAtBirth = new Map(readUnits().map(({ key, parent_key: parent }) => [key, parent]));
  const parts = Map.groupBy(readParts(), ({ reorganization }) => reorganization);
  const sources = Map.groupBy(readSources(), ({ reorganization }) => reorganization);
  return (order) => {
    const own = parts.get(order) ?? [];
    return {
      touches: new Set([
        ...own.map(({ unit_key: key }) => key),
        ...(sources.get(order) ?? []).map(({ from_key: key }) => key),
      ]),
      needs: new Set(own.flatMap((part) => part.parent_key ?? parentAtBirth.get(part.unit_key) ?? [])),
    };
  };
}
