import { reject, type Rejection } from '@thidua/domain-kit';
import type { Plan } from '../effects/plan.ts';
import type { PlannedEdge } from '../effects/planned-edges.ts';
import type { ReorganizationAct } from '../reorganization.state.ts';

interface Composition {
  /** The unit itself counted, where it goes on. */
  readonly all: readonly PlannedEdge[];
  readonly others: readonly PlannedEdge[];
}

const isFull = ({ share }: PlannedEdge): boolean => share === 'FULL';
const ofItselfOnly = {
  fits: ({ others }: Composition): boolean => others.length === 0,
  code: 'ONLY_OF_ITSELF',
};

/** What each act makes a unit of. */
const compositions: Partial<Record<ReorganizationAct, { fits(made: Composition): boolean; code: string }>> = {
  ESTABLISH: { fits: ({ all }) => all.length <= 1 && all.every(isFull), code: 'ONE_FULL_SOURCE_AT_MOST' },
  MERGE: { fits: ({ all }) => all.length >= 2 && all.every(isFull), code: 'FULL_SOURCES_NEEDED' },
  FORM: { fits: ({ all }) => all.some((edge) => !isFull(edge)), code: 'PARTIAL_SOURCE_NEEDED' },
  SPLIT: { fits: ({ all }) => all.length === 1 && !all.some(isFull), code: 'ONE_PARTIAL_SOURCE_NEEDED' },
  TRANSFER_PART: {
    fits: ({ others }) => others.length > 0 && !others.some(isFull),
    code: 'PARTS_OF_OTHERS_NEEDED',
  },
  CONTINUE: ofItselfOnly,
  RENAME: ofItselfOnly,
  RETYPE: ofItselfOnly,
  RECODE: ofItselfOnly,
};

/** A merger is one of whole units, a split is of one: the act and what it is made of go together. */
export function checkComposition({ parts, edges }: Plan): Rejection[] {
  const into = Map.groupBy(edges, ({ to }) => to);
  return parts.flatMap((part) => {
    const { act, unit, from, path } = part;
    const at = { path: [...path, 'from'], params: { act } };
    // What ends is made of nothing: where it went is told by the units that took it.
    if (act === 'DISSOLVE') return from?.length ? [reject('NO_SOURCES_OF_AN_END', at)] : [];
    const all = into.get(unit) ?? [];
    const others = all.filter((edge) => edge.from !== unit);
    const rule = compositions[act];
    return !rule || rule.fits({ all, others }) ? [] : [reject(rule.code, at)];
  });
}
