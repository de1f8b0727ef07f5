import { isRoleCode, type RoleAssignment } from '@thidua/auth-kit';
import type { Clock, LegalDay, Validity } from '@thidua/domain-kit';
import { asStoreFault, type EventStore, waitUntilKnown } from '@thidua/event-kit';
import { directoryCollections, directoryProjection } from './directory.projection.ts';
import {
  lifeOf,
  type OrganizationOnDay,
  type OrganizationVersion,
  versionOn,
} from './organization-on-day.ts';

interface OrganizationDocument {
  readonly _id: string;
  readonly versions: readonly OrganizationVersion[];
}

type AssignmentDocument = Omit<RoleAssignment, 'id'> & { readonly _id: string };

/** The place of an organization in the tree of one day: itself first, then everything above it. */
export type Path = readonly [string, ...string[]];

/** A tree deeper than this has a cycle. */
const maxDepth = 16;

/** A service's own copy of the organizations and roles, fed from Kafka. It may be a moment behind. */
export class Directory {
  readonly #store: EventStore;
  readonly #clock: Clock;

  constructor(store: EventStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** Null if this copy does not know it: ask `isCurrent` before concluding that there is none. */
  async organization(
    id: string,
  ): Promise<{ readonly life: Validity; readonly versions: readonly OrganizationVersion[] } | null> {
    const found = await this.#find([id]);
    const versions = found.get(id);
    return versions ? { versions, life: lifeOf(versions) } : null;
  }

  /** Those of the ids that this copy does not know. */
  async unknownAmong(ids: readonly string[]): Promise<string[]> {
    const found = ids.length === 0 ? new Map() : await this.#find(ids);
    return ids.filter((id) => !found.has(id));
  }

  /** As of that day; null if unknown, or not in force then. */
  async organizationOn(id: string, day: LegalDay): Promise<OrganizationOnDay | null> {
    const version = versionOn((await this.#find([id])).get(id) ?? [], day);
    if (!version) return null;
    const { name, kind, level, parent } = version;
    return { id, asOf: day, name, kind, level, parent };
  }

  /** The organization and all above it on that day. What is unknown or not in force ends the path. */
  async pathOf(id: string, day: LegalDay): Promise<Path> {
    const path: [string, ...string[]] = [id];
    for (let depth = 0; depth < maxDepth; depth++) {
      const version = versionOn((await this.#find([path.at(-1) ?? id])).get(path.at(-1) ?? id) ?? [], day);
      if (!version?.parent) return path;
      path.push(version.parent);
    }
    throw new Error(`cycle above ${id} on ${day}`);
  }

  /** All assignments that a person ever had; `abilityOf` picks those of the day. */
  async assignmentsOf(person: string): Promise<RoleAssignment[]> {
    const found = await asStoreFault(() =>
      this.#store.connection
        .collection<AssignmentDocument>(directoryCollections.assignments)
        .find({ person })
        .toArray(),
    );
    // A role of a newer release gives no rights here; it must not break the others.
    return found
      .filter(({ role }) => isRoleCode(role))
      .map(({ _id, ...assignment }) => ({ id: _id, ...assignment }));
  }

  /**
   * Waits up to `patienceMs` until this copy holds everything that was acknowledged before now. False: an absence
   * proves nothing, ask the caller to try again.
   */
  isCurrent(patienceMs: number): Promise<boolean> {
    return waitUntilKnown(this.#store, directoryProjection, this.#clock.now(), patienceMs);
  }

  async #find(ids: readonly string[]): Promise<Map<string, readonly OrganizationVersion[]>> {
    const found = await asStoreFault(() =>
      this.#store.connection
        .collection<OrganizationDocument>(directoryCollections.organizations)
        .find({ _id: { $in: [...ids] } })
        .toArray(),
    );
    return new Map(found.map(({ _id, versions }) => [_id, versions]));
  }
}
