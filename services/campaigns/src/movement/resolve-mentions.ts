import type { LegalDay } from '@thidua/domain-kit';
import { chooseMovement, type Launchers, type MovementMention } from './choose-movement.ts';
import { nameKey, type NamedMovement, numberKey } from './named-movement.ts';

/** A mention with the issuer of the paper, and the day on which the tree above it is to be seen. */
export interface PaperMention extends MovementMention {
  readonly issuerId: string;
  readonly on: LegalDay;
}

/** What must be known of units: who stands above whom on a day, and of what level each is. */
export interface UnitTree {
  pathOf(id: string, day: LegalDay): Promise<readonly string[]>;
  organization(
    id: string,
  ): Promise<{ readonly versions: readonly { readonly level: string | null }[] } | null>;
}

/** What movements are to be looked up by: of these issuers, with one of these names or numbers. */
export interface WantedMovements {
  readonly issuers: readonly string[];
  readonly names: readonly string[];
  readonly numbers: readonly string[];
}

/** For each mention the id of the movement that it means; `lookUp` is asked once for all of them. */
export async function resolveMentions(
  directory: UnitTree,
  mentions: readonly PaperMention[],
  lookUp: (wanted: WantedMovements) => Promise<readonly NamedMovement[]>,
): Promise<(string | null)[]> {
  const papers = new Map(mentions.map(({ issuerId, on }) => [`${issuerId} ${on}`, { issuerId, on }]));
  const launchers = new Map(
    await Promise.all(
      [...papers].map(
        async ([paper, { issuerId, on }]) => [paper, await launchersOf(directory, issuerId, on)] as const,
      ),
    ),
  );
  const known = await lookUp({
    issuers: [...new Set([...launchers.values()].flatMap(({ centre, below }) => [...centre, ...below]))],
    names: [...new Set(mentions.map(({ title }) => nameKey(title)))],
    numbers: [
      ...new Set(mentions.flatMap(({ planNumber }) => (planNumber === null ? [] : numberKey(planNumber)))),
    ],
  });
  return mentions.map((mention) => {
    const above = launchers.get(`${mention.issuerId} ${mention.on}`);
    return above ? chooseMovement(mention, mention.on, above, known) : null;
  });
}

async function launchersOf(directory: UnitTree, issuerId: string, on: LegalDay): Promise<Launchers> {
  const path = await directory.pathOf(issuerId, on);
  const levels = await Promise.all(
    path.map(async (id) => (await directory.organization(id))?.versions.at(-1)?.level ?? null),
  );
  const isCentral = (_id: string, index: number) => levels[index] === 'CENTRAL';
  return {
    centre: new Set(path.filter(isCentral)),
    below: new Set(path.filter((id, index) => !isCentral(id, index))),
  };
}
