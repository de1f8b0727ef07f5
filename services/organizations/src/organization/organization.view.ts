import { type LegalDay, lifeOf, nearestDay, type Validity, versionOn } from '@thidua/domain-kit';
import type { OrganizationState, OrganizationVersion } from './organization.state.ts';

/** An organization as it is seen on one day. */
export interface OrganizationView {
  readonly id: string;
  /** The day that was asked for; null means today. It is part of the key, so it goes back unchanged. */
  readonly asOf: LegalDay | null;
  /** The day that it is shown on. */
  readonly day: LegalDay;
  /** The day that what stands around it is to be seen on; null while that is today. */
  readonly around: LegalDay | null;
  readonly version: OrganizationVersion;
  /** From its first day to its end; the end is null also where its day is unknown. */
  readonly life: Validity;
  /** Where the day of its end is unknown: it was before this one. */
  readonly endedBefore: LegalDay | null;
  /** The acts of law by which it began and ended, as far as they are recorded. */
  readonly establishedBy: string | null;
  readonly endedBy: string | null;
}

/** As of that day, or today; null if it did not exist then. An organization that has ended has no today. */
export function viewOn(
  state: OrganizationState,
  asOf: LegalDay | null,
  today: LegalDay,
): OrganizationView | null {
  const version = versionOn(state.versions, asOf ?? today);
  return version && view(state, asOf, asOf ?? today, asOf, version);
}

/**
 * As of that day, or of the nearest day on which it existed. What refers to an organization must resolve, also
 * when it has ended since: `life` tells when that was.
 */
export function nearestView(
  state: OrganizationState,
  asOf: LegalDay | null,
  today: LegalDay,
): OrganizationView {
  const wanted = asOf ?? today;
  const day = nearestDay(state.versions, wanted);
  const version = versionOn(state.versions, day) ?? state.versions[0];
  return view(state, asOf, day, day === wanted ? asOf : day, version);
}

function view(
  { id, versions, end }: OrganizationState,
  asOf: LegalDay | null,
  day: LegalDay,
  around: LegalDay | null,
  version: OrganizationVersion,
): OrganizationView {
  const { validFrom, validTo } = lifeOf(versions);
  const isBound = end?.isBound ?? false;
  return {
    ...{ id, asOf, day, around, version },
    life: { validFrom, validTo: isBound ? null : validTo },
    endedBefore: isBound ? validTo : null,
    establishedBy: versions[0].basis,
    endedBy: end?.basis ?? null,
  };
}
