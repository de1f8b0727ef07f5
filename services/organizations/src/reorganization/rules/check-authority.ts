import { type LegalDay, reject, type Rejection } from '@thidua/domain-kit';
import type { PlacedPart } from '../effects/placed-part.ts';
import type { Plan } from '../effects/plan.ts';
import type { ReorganizationFacts } from '../effects/reorganization-facts.ts';
import { pathOf } from './path-of.ts';

/**
 * An authority reorganises what is below it, and nothing else: the right is asked at the authority alone. What is
 * only about to be stands below what it names as its parent.
 */
export function checkAuthority(plan: Plan, { organizations }: ReorganizationFacts): Rejection[] {
  const { authority } = plan.reorganization;
  const versionsOf = (id: string) => organizations.get(id)?.versions ?? [];
  return plan.parts
    .flatMap((part) => named(part, plan))
    .filter(({ id, day }) => organizations.has(id) && !pathOf(id, day, versionsOf).includes(authority))
    .map(({ id, path }) => reject('NOT_BELOW_AUTHORITY', { path, params: { id, authority } }));
}

interface Named {
  readonly id: string;
  /** A day on which it must be below the authority. */
  readonly day: LegalDay;
  readonly path: readonly string[];
}

function named({ unit, parent, at, from, path }: PlacedPart, { day, eve }: Plan): Named[] {
  const sources = (from ?? []).map((source, index) => ({
    ...{ id: source.unit, day: at ?? eve, path: [...path, 'from', String(index), 'unitId'] },
  }));
  const above = parent === null ? [] : [{ id: parent, day: at ?? day, path: [...path, 'parentId'] }];
  return [{ id: unit, day: at ?? eve, path: [...path, 'unitId'] }, ...sources, ...above];
}
