import { reject, type Rejection } from '@thidua/domain-kit';
import type { ConferenceFacts, Sibling } from '../conference.commands.ts';
import type { ConferenceContent } from '../conference.content.ts';

/**
 * Ordinals go up by one within the series of one host. They begin anew with a new unit: one that came into being
 * within the term cannot have held a conference before it.
 */
export function checkOrdinal(
  { ordinal, term }: ConferenceContent,
  { siblings, hostLife }: ConferenceFacts,
): Rejection | null {
  if (ordinal === null) return null;
  const path = ['content', 'ordinal'];
  const before = nearest(
    siblings.filter((each) => each.term.to <= term.from),
    -1,
  );
  const after = nearest(
    siblings.filter((each) => each.term.from >= term.to),
    1,
  );
  const expected = before ? before.ordinal + 1 : after ? after.ordinal - 1 : null;
  const fits = (expected === null || ordinal === expected) && (!after || ordinal === after.ordinal - 1);
  if (!fits)
    return reject('ORDINAL_OUT_OF_ORDER', {
      path,
      params: { ordinal: String(ordinal), expected: String(expected), id: (before ?? after)?.id ?? '—' },
    });
  const isNewUnit = hostLife.validFrom !== null && hostLife.validFrom >= `${term.from}-01-01`;
  if (isNewUnit && ordinal !== 1)
    return reject('ORDINAL_BEGINS_ANEW', {
      path,
      params: { ordinal: String(ordinal), from: hostLife.validFrom ?? '…' },
    });
  return null;
}

type Numbered = Sibling & { readonly ordinal: number };

/** The one closest in time among those that have a number; `side` -1: the latest, 1: the earliest. */
function nearest(siblings: readonly Sibling[], side: -1 | 1): Numbered | undefined {
  const numbered = siblings.filter((each): each is Numbered => each.ordinal !== null);
  return numbered.toSorted((a, b) => side * (a.term.from - b.term.from))[0];
}
