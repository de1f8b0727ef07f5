import { dayBefore, type LegalDay, reject, type Rejection, validOn, versionOn } from '@thidua/domain-kit';
import type { PlacedPart } from '../effects/placed-part.ts';
import { type Plan, versionsOf } from '../effects/plan.ts';
import type { ReorganizationFacts } from '../effects/reorganization-facts.ts';

/**
 * A kind that is given is known, is one of units, and leaves the unit on its level: a unit never changes that. No
 * version begins with a kind that the law did not know on that day.
 */
export function checkKinds(plan: Plan, facts: ReorganizationFacts): Rejection[] {
  return plan.parts.flatMap((part): Rejection[] => {
    const rejection = checkGiven(part, facts) ?? checkInForce(part, plan, facts);
    return rejection ? [rejection] : [];
  });
}

const at = ({ path }: PlacedPart, kind: string, more: { readonly day?: LegalDay } = {}) => ({
  path: [...path, 'kind'],
  params: { kind, ...more },
});

function checkGiven(part: PlacedPart, { kinds, organizations }: ReorganizationFacts): Rejection | null {
  const { kind, unit } = part;
  if (kind === null) return null;
  const known = kinds.get(kind);
  if (!known) return reject('KIND_UNKNOWN', at(part, kind));
  if (known.category !== 'UNIT') return reject('KIND_OF_BODY', at(part, kind));
  const level = organizations.get(unit)?.versions[0].level ?? known.level;
  return level === known.level ? null : reject('KIND_OF_OTHER_LEVEL', at(part, kind));
}

function checkInForce(part: PlacedPart, plan: Plan, facts: ReorganizationFacts): Rejection | null {
  const begun = beginningOf(part, plan, facts);
  const known = begun && facts.kinds.get(begun.kind);
  if (!begun || !known || validOn(known, begun.day)) return null;
  return reject('KIND_NOT_IN_FORCE', at(part, begun.kind, { day: begun.day }));
}

/** The kind with which the part makes a version begin, and the day; null where none begins. */
function beginningOf(
  { act, unit, kind, at: day }: PlacedPart,
  plan: Plan,
  facts: ReorganizationFacts,
): { readonly kind: string; readonly day: LegalDay } | null {
  const versions = versionsOf(unit, plan, facts);
  if (act === 'CORRECT') {
    const wrong = day === null || kind === null ? null : versionOn(versions, day);
    return wrong && day !== null ? { kind: wrong.kind, day: wrong.validFrom ?? day } : null;
  }
  const version = act === 'DISSOLVE' ? null : versionOn(versions, plan.day);
  if (!version || version.validFrom !== plan.day) return null;
  // Of an unknown day the last one that it can have been.
  const isBound = plan.reorganization.operatesFrom === null;
  return { kind: version.kind, day: isBound ? dayBefore(plan.day) : plan.day };
}
