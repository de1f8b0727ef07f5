import { type LegalDay, reject, type Rejection } from '@thidua/domain-kit';
import type { Correction } from '../effects/correction.ts';
import { dayOfEdge } from '../effects/edge-day.ts';
import type { PlacedPart } from '../effects/placed-part.ts';
import type { Plan } from '../effects/plan.ts';
import type { ReorganizationFacts } from '../effects/reorganization-facts.ts';
import { pathOf } from './path-of.ts';

/**
 * An authority reorganises what is below it, and nothing else: the right is asked at the authority alone. Itself it
 * leaves alone, unless it is the country, which has nobody above it. What is only about to be stands below what it
 * names as its parent.
 */
export function checkAuthority(plan: Plan, { organizations }: ReorganizationFacts): Rejection[] {
  const { authority } = plan.reorganization;
  const versionsOf = (id: string) => organizations.get(id)?.versions ?? [];
  const isTopmost = versionsOf(authority).some(({ level }) => level === 'CENTRAL');
  const isOpenTo = ({ id, day, isParent }: Named): boolean =>
    id === authority ? isTopmost || isParent : pathOf(id, day, versionsOf).includes(authority);
  return [...plan.parts.flatMap((part) => named(part, plan)), ...plan.corrections.flatMap(dropped)]
    .filter((each) => organizations.has(each.id) && !isOpenTo(each))
    .map(({ id, path }) => reject('NOT_BELOW_AUTHORITY', { path, params: { id, authority } }));
}

interface Named {
  readonly id: string;
  /** A day on which it must be below the authority. */
  readonly day: LegalDay;
  readonly path: readonly string[];
  /** Named as what others are below: that leaves it as it is. */
  readonly isParent: boolean;
}

function named({ unit, parent, at, from, path }: PlacedPart, { day, eve }: Plan): Named[] {
  const sources = (from ?? []).map((source, index) => ({
    ...{ id: source.unit, day: at ?? eve, path: [...path, 'from', String(index), 'unitId'], isParent: false },
  }));
  const above = { day: at ?? day, path: [...path, 'parentId'], isParent: true };
  return [
    { id: unit, day: at ?? eve, path: [...path, 'unitId'], isParent: false },
    ...sources,
    ...(parent === null ? [] : [{ ...above, id: parent }]),
  ];
}

/** A correction also touches the sources that it drops. */
function dropped(correction: Correction): Named[] {
  const { part, edges } = correction;
  const isKept = (id: string) => part.from?.some(({ unit }) => unit === id) ?? true;
  return edges
    .filter(({ organization }) => organization !== part.unit && !isKept(organization))
    .map(({ organization: id }) => ({
      ...{ id, day: dayOfEdge(correction), path: [...part.path, 'from'], isParent: false },
    }));
}
