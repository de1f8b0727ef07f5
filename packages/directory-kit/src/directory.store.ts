import { isRoleCode, type RoleAssignment } from '@thidua/auth-kit';
import { type Clock, type LegalDay, lifeOf, nearestDay, type Validity, versionOn } from '@thidua/domain-kit';
import { asStoreFault, type EventStore, waitUntilKnown } from '@thidua/event-kit';
import { directoryCollections, directoryProjection } from './directory.projection.ts';
import { type Below, type Stair, stepDown } from './step-down.ts';

/** The attributes of an organization while nothing about it changed. */
export interface OrganizationVersion extends Validity {
  readonly name: string;
  readonly kind: string;
  readonly level: 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE' | null;
  readonly parent: string | null;
}

/** An organization as it was on one day. */
export interface OrganizationOnDay extends Omit<OrganizationVersion, keyof Validity> {
  readonly id: string;
  readonly asOf: LegalDay;
}

/** The dated versions of an organization, in order. */
export type Versions = readonly OrganizationVersion[];

interface OrganizationDocument {
  readonly _id: string;
  readonly versions: Versions;
}

type AssignmentDocument = Omit<RoleAssignment, 'id'> & { readonly _id: string };

/** The place of an organization in the tree of one day: itself first, then everything above it. */
export type Path = readonly [string, ...string[]];

/** A tree deeper than this has a cycle. */
const maxDepth = 16;

/** All that is read is wanted: the server's own first batch of 101 would only cost a round trip. */
const batchSize = 10_000;

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

  /** The dated versions of those that this copy knows. */
  versionsOf(ids: readonly string[]): Promise<ReadonlyMap<string, Versions>> {
    return ids.length === 0 ? Promise.resolve(new Map()) : this.#find(ids);
  }

  /** Those of the ids that exist no more on that day, each with the day from which that is so. */
  async endedAmong(ids: readonly string[], day: LegalDay): Promise<ReadonlyMap<string, LegalDay>> {
    if (ids.length === 0) return new Map();
    // Most go on, and have a version without an end: they are not read at all.
    const found = await this.#versions({
      ...{ _id: { $in: [...ids] }, versions: { $not: { $elemMatch: { validTo: null } } } },
    });
    return new Map(
      [...found].flatMap(([id, versions]): [string, LegalDay][] => {
        const { validTo } = lifeOf(versions);
        return validTo !== null && validTo <= day ? [[id, validTo]] : [];
      }),
    );
  }

  /** What was below an organization on that day, in no particular order. One query for each step down. */
  async below(root: string, day: LegalDay, wanted: Below): Promise<OrganizationOnDay[]> {
    const all: OrganizationOnDay[] = [];
    let stairs: readonly Stair[] = [{ id: root, isOwn: true }];
    for (let depth = 0; stairs.length > 0; depth++) {
      if (depth === maxDepth) throw new Error(`cycle below ${root} on ${day}`);
      const children = onDay(await this.#everBelow(stairs.map(({ id }) => id)), day);
      const { found, goOn } = stepDown(children, stairs, wanted);
      all.push(...found);
      stairs = goOn;
    }
    return all;
  }

  /** As of that day; null if unknown, or not in force then. */
  async organizationOn(id: string, day: LegalDay): Promise<OrganizationOnDay | null> {
    return onDay(await this.#find([id]), day)[0] ?? null;
  }

  /**
   * The organization and all above it on that day; of one that has ended since, on its last day, so that those who
   * stood above it keep sight of what it left. What is unknown ends the path.
   */
  async pathOf(id: string, day: LegalDay): Promise<Path> {
    return (await this.pathsOf([id], day)).get(id) ?? [id];
  }

  /** The paths of several, read together: one query for each step up. */
  async pathsOf(ids: readonly string[], day: LegalDay): Promise<ReadonlyMap<string, Path>> {
    const known = new Map<string, Versions>();
    for (let asked = [...new Set(ids)]; asked.length > 0;) {
      const found = await this.#find(asked);
      for (const id of asked) known.set(id, found.get(id) ?? []);
      asked = [...new Set(ids.flatMap((id) => pathAmong(known, id, day)))].filter((id) => !known.has(id));
    }
    return new Map(ids.map((id) => [id, pathAmong(known, id, day)]));
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

  #find(ids: readonly string[]): Promise<Map<string, Versions>> {
    return this.#versions({ _id: { $in: [...ids] } });
  }

  #everBelow(ids: readonly string[]): Promise<Map<string, Versions>> {
    return this.#versions({ 'versions.parent': { $in: [...ids] } });
  }

  async #versions(filter: object): Promise<Map<string, Versions>> {
    const found = await asStoreFault(() =>
      this.#store.connection
        .collection<OrganizationDocument>(directoryCollections.organizations)
        .find(filter, { batchSize })
        .toArray(),
    );
    return new Map(found.map(({ _id, versions }) => [_id, versions]));
  }
}

/** The path as far as these tell it. */
function pathAmong(known: ReadonlyMap<string, Versions>, id: string, day: LegalDay): Path {
  const on = nearestDay(known.get(id) ?? [], day);
  const path: [string, ...string[]] = [id];
  for (let at = id; path.length <= maxDepth;) {
    const parent = versionOn(known.get(at) ?? [], on)?.parent;
    if (!parent) return path;
    path.push(parent);
    at = parent;
  }
  throw new Error(`cycle above ${id} on ${on}`);
}

/** Those that were in force on that day, as they were then. */
function onDay(found: ReadonlyMap<string, Versions>, day: LegalDay): OrganizationOnDay[] {
  return [...found].flatMap(([id, versions]) => {
    const version = versionOn(versions, day);
    if (!version) return [];
    const { name, kind, level, parent } = version;
    return [{ id, asOf: day, name, kind, level, parent }];
  });
}
