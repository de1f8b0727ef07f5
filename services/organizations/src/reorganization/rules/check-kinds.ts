import { reject, type Rejection } from '@thidua/domain-kit';
import type { Plan } from '../effects/plan.ts';
import type { ReorganizationFacts } from '../effects/reorganization-facts.ts';

/** A kind that is given is known, is one of units, and leaves the unit on its level: a unit never changes that. */
export function checkKinds({ parts }: Plan, { kinds, organizations }: ReorganizationFacts): Rejection[] {
  return parts.flatMap(({ kind, unit, path }): Rejection[] => {
    if (kind === null) return [];
    const detail = { path: [...path, 'kind'], params: { kind } };
    const known = kinds.get(kind);
    if (!known) return [reject('KIND_UNKNOWN', detail)];
    if (known.category !== 'UNIT') return [reject('KIND_OF_BODY', detail)];
    const level = organizations.get(unit)?.versions[0].level ?? known.level;
    return level === known.level ? [] : [reject('KIND_OF_OTHER_LEVEL', detail)];
  });
}
