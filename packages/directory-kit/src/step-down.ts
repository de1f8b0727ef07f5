/** From above to below: no unit has one of a higher level below it. */
const levels = ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'] as const;
type Level = (typeof levels)[number];

/** What is wanted of all that lies below an organization. */
export interface Below {
  /** Administrative units of these levels, anywhere below it. */
  readonly levels?: readonly Level[];
  /** What is of these kinds and belongs to it: directly, or through a body that does. */
  readonly kinds?: readonly string[];
}

interface Child {
  readonly id: string;
  readonly kind: string;
  readonly level: Level | null;
  readonly parent: string | null;
}

/** An organization from which the walk goes on; `isOwn`: what is below it belongs to where the walk began. */
export interface Stair {
  readonly id: string;
  readonly isOwn: boolean;
}

/**
 * One step down the tree of a day: of the children, which may have been below the stairs on other days only, what is
 * wanted, and where to go on. A unit leads on as long as a wanted level can lie below it, a body of one's own if kinds
 * are wanted.
 */
export function stepDown<Each extends Child>(
  children: readonly Each[],
  stairs: readonly Stair[],
  wanted: Below,
): { readonly found: Each[]; readonly goOn: Stair[] } {
  const above = new Map(stairs.map(({ id, isOwn }) => [id, isOwn]));
  const ranks = (wanted.levels ?? []).map((level) => levels.indexOf(level));
  const [lowest, kinds] = [Math.max(-1, ...ranks), wanted.kinds ?? []];
  const found: Each[] = [];
  const goOn: Stair[] = [];
  for (const child of children) {
    const isOwn = child.parent === null ? undefined : above.get(child.parent);
    if (isOwn === undefined) continue;
    const rank = child.level === null ? null : levels.indexOf(child.level);
    if ((isOwn && kinds.includes(child.kind)) || (rank !== null && ranks.includes(rank))) found.push(child);
    if (rank === null ? isOwn && kinds.length > 0 : rank < lowest)
      goOn.push({ id: child.id, isOwn: rank === null });
  }
  return { found, goOn };
}
