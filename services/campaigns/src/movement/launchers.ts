import { type LegalDay, nearestDay, type Validity, versionOn } from '@thidua/domain-kit';
import type { UnitRecord, WholeUnit } from '../plan-checker/unit-records.ts';
import type { Launchers } from './choose-movement.ts';

/** Who issued a paper, and the day on which the tree above it is to be seen. */
export interface Paper {
  readonly issuerId: string;
  readonly on: LegalDay;
}

/** What must be known of units: who stands above whom on a day, and of what level each is when. */
export interface UnitTree {
  pathsOf(ids: readonly string[], day: LegalDay): Promise<ReadonlyMap<string, readonly string[]>>;
  versionsOf(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly (Validity & { readonly level: string | null })[]>>;
}

/** And what they were made of. */
export interface UnitLineage {
  byIds(ids: readonly string[]): Promise<readonly Pick<UnitRecord, 'id' | 'wholePredecessors'>[]>;
}

type Predecessors = ReadonlyMap<string, readonly WholeUnit[]>;

/** For each paper the units whose movements it may mean. Papers of one day are one walk up the tree. */
export async function launchersOf(
  tree: UnitTree,
  lineage: UnitLineage,
  papers: readonly Paper[],
): Promise<Launchers[]> {
  const days = [...Map.groupBy(papers, ({ on }) => on)];
  const walks = days.map(async ([on, of]) => {
    const issuers = of.map(({ issuerId }) => issuerId);
    return [on, await tree.pathsOf(issuers, on)] as const;
  });
  const paths = new Map(await Promise.all(walks));
  const pathOf = ({ issuerId, on }: Paper) => paths.get(on)?.get(issuerId) ?? [issuerId];
  const units = [...new Set(papers.flatMap(pathOf))];
  const [versions, predecessors] = await Promise.all([
    tree.versionsOf(units),
    predecessorsOf(lineage, units),
  ]);
  return papers.map((paper) => {
    const path = pathOf(paper);
    const isCentral = (id: string) => {
      const all = versions.get(id) ?? [];
      return versionOn(all, nearestDay(all, paper.on))?.level === 'CENTRAL';
    };
    return {
      centre: new Set(path.filter(isCentral)),
      below: new Set(path.filter((id) => !isCentral(id))),
      former: formerOf(path, predecessors, paper.on),
    };
  });
}

/** What each of these units took over whole, and what those had, any number of steps back. */
async function predecessorsOf(lineage: UnitLineage, ids: readonly string[]): Promise<Predecessors> {
  const found = new Map<string, readonly WholeUnit[]>();
  for (let asked = ids; asked.length > 0;) {
    for (const id of asked) found.set(id, []);
    for (const { id, wholePredecessors } of await lineage.byIds(asked)) found.set(id, wholePredecessors);
    const before = asked.flatMap((id) => found.get(id) ?? []).map(({ id }) => id);
    asked = [...new Set(before)].filter((id) => !found.has(id));
  }
  return found;
}

/** Those that had gone into the path by that day: what they launched goes on below it. */
function formerOf(path: readonly string[], predecessors: Predecessors, day: LegalDay): ReadonlySet<string> {
  const reached = new Set(path);
  for (const id of reached)
    for (const before of predecessors.get(id) ?? [])
      if (before.on === null || before.on <= day) reached.add(before.id);
  return reached.difference(new Set(path));
}
