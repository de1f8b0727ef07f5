import { type LegalDay, nearestDay, versionOn } from '@thidua/domain-kit';
import type { OrganizationVersion } from '../../organization/organization.state.ts';

/** An organization and all above it on that day, or on the nearest one on which each of them existed. */
export function pathOf(
  id: string,
  day: LegalDay,
  versionsOf: (id: string) => readonly OrganizationVersion[],
): string[] {
  const path: string[] = [];
  for (let at: string | null = id; at !== null && !path.includes(at);) {
    path.push(at);
    const versions = versionsOf(at);
    at = versionOn(versions, nearestDay(versions, day))?.parent ?? null;
  }
  return path;
}
