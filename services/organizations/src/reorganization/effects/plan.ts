import { type LegalDay, versionOn } from '@thidua/domain-kit';
import type { OrganizationVersion } from '../../organization/organization.state.ts';
import type { ReorganizationState } from '../reorganization.state.ts';
import type { Correction } from './correction.ts';
import type { PlacedPart } from './placed-part.ts';
import type { PlannedEdge } from './planned-edges.ts';
import type { ReorganizationFacts } from './reorganization-facts.ts';

/**
 * What a reorganisation is about to do, before anybody asks whether it may. It can be made of any parts, wrong
 * ones included, so that all faults are found at once.
 */
export interface Plan {
  readonly reorganization: ReorganizationState;
  /** The first day of what comes of it, or the bound of that day. */
  readonly day: LegalDay;
  /** The day before. */
  readonly eve: LegalDay;
  readonly parts: readonly PlacedPart[];
  /** What comes to be or goes on, by unit. */
  readonly results: ReadonlyMap<string, PlacedPart>;
  /** What ends, with the part that says so; undefined where it only goes into others. */
  readonly ended: ReadonlyMap<string, PlacedPart | undefined>;
  /** What goes on with the rest of itself, having given a part away. */
  readonly givers: ReadonlySet<string>;
  readonly corrections: readonly Correction[];
  readonly edges: readonly PlannedEdge[];
  /** The versions of every organization that it touches, as they will be. */
  readonly versions: ReadonlyMap<string, readonly OrganizationVersion[]>;
}

/** The versions of an organization after all of it, touched or not. */
export const versionsOf = (
  id: string,
  plan: Pick<Plan, 'versions'>,
  { organizations }: ReorganizationFacts,
): readonly OrganizationVersion[] => plan.versions.get(id) ?? organizations.get(id)?.versions ?? [];

/** Is it there on that day, after all of it? */
export const isThereOn = (
  id: string,
  day: LegalDay,
  plan: Pick<Plan, 'versions'>,
  facts: ReorganizationFacts,
): boolean => versionOn(versionsOf(id, plan, facts), day) !== null;
