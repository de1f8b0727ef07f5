import { chooseMovement, type MovementMention } from './choose-movement.ts';
import { launchersOf, type Paper, type UnitLineage, type UnitTree } from './launchers.ts';
import { nameKey, type NamedMovement, numberKey } from './named-movement.ts';

/** A mention with the paper that makes it. */
export type PaperMention = MovementMention & Paper;

/** What movements are to be looked up by: of these issuers, with one of these names or numbers. */
export interface WantedMovements {
  readonly issuers: readonly string[];
  readonly names: readonly string[];
  readonly numbers: readonly string[];
}

/** Where it is asked whose movements a paper may mean. */
export interface Units {
  readonly tree: UnitTree;
  readonly lineage: UnitLineage;
}

/** For each mention the id of the movement that it means; `lookUp` is asked once for all of them. */
export async function resolveMentions(
  { tree, lineage }: Units,
  mentions: readonly PaperMention[],
  lookUp: (wanted: WantedMovements) => Promise<readonly NamedMovement[]>,
): Promise<(string | null)[]> {
  const keyOf = ({ issuerId, on }: Paper) => `${issuerId} ${on}`;
  const papers = [...new Map(mentions.map((mention) => [keyOf(mention), mention])).values()];
  const found = await launchersOf(tree, lineage, papers);
  const launchers = new Map(papers.map((paper, index) => [keyOf(paper), found[index]]));
  const known = await lookUp({
    issuers: [...new Set(found.flatMap(({ centre, below, former }) => [...centre, ...below, ...former]))],
    names: [...new Set(mentions.map(({ title }) => nameKey(title)))],
    numbers: [
      ...new Set(mentions.flatMap(({ planNumber }) => (planNumber === null ? [] : numberKey(planNumber)))),
    ],
  });
  return mentions.map((mention) => {
    const above = launchers.get(keyOf(mention));
    return above ? chooseMovement(mention, mention.on, above, known) : null;
  });
}
