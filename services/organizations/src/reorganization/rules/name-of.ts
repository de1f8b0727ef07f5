import { type LegalDay, nearestDay, versionOn } from '@thidua/domain-kit';
import { type Plan, versionsOf } from '../effects/plan.ts';
import type { ReorganizationFacts } from '../effects/reorganization-facts.ts';

/** The name by which officials know it on that day or the nearest one; the id of what never had any. */
export function nameOf(id: string, day: LegalDay, plan: Plan, facts: ReorganizationFacts): string {
  const versions = versionsOf(id, plan, facts);
  return versionOn(versions, nearestDay(versions, day))?.name ?? id;
}
