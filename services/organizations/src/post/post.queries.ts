import type { LegalDay, Validity } from '@thidua/domain-kit';
import {
  asStoreFault,
  type EventStore,
  type KeysetOrder,
  type KeysetPage,
  type KeysetRequest,
  personNames,
  snapshotsOf,
} from '@thidua/event-kit';
import type { BaseContext } from '@thidua/service-kit';
import DataLoader from 'dataloader';
import type { OrganizationQueries } from '../organization/organization.queries.ts';
import { whereAssignmentsAreReadable } from '../role-assignment/where-readable.ts';
import { postAggregate } from './post.aggregate.ts';
import type { PostState } from './post.state.ts';

type Request = Omit<KeysetRequest, 'filter'>;

/** Reads of this module for one request. Who holds a post of an organization is public, as on its papers. */
export interface PostQueries {
  /** Who holds the posts of an organization on a day within that time of its existence. */
  heldOn(
    organization: string,
    day: LegalDay,
    existence: Validity,
    request: Request,
  ): Promise<KeysetPage<PostState>>;
  /** How many posts of each of these organizations are held on that day; zeros are left out. */
  countsOf(organizations: readonly string[], day: LegalDay): Promise<ReadonlyMap<string, number>>;
  /** All posts that a person ever held, as far as the caller may see them so gathered. */
  ofPerson(person: string, request: Request): Promise<KeysetPage<PostState>>;
  /** Those of the ids that there are, in their order. */
  read(ids: readonly string[]): Promise<PostState[]>;
  /** For rules only: the posts of these kinds at these organizations. */
  ofKinds(organizations: readonly string[], kinds: readonly string[]): Promise<PostState[]>;
  /** The name of a person; null if it was erased or never known here. Many at once cost one query. */
  nameOf(person: string): Promise<string | null>;
  names(persons: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** The head before the members. */
export const byRank: KeysetOrder = [
  { path: 'state.rank', direction: 1 },
  { path: 'state.validFrom', direction: 1 },
];

export const newestFirst: KeysetOrder = [{ path: 'state.validFrom', direction: -1 }];

export function createPostQueries(
  store: EventStore,
  caller: Pick<BaseContext, 'personId' | 'ability' | 'clock'>,
  organizations: Pick<OrganizationQueries, 'pathOf'>,
): PostQueries {
  const posts = snapshotsOf(store, postAggregate);
  const loader = new DataLoader<string, string | null>(async (persons) => {
    const names = await personNames(store, persons);
    return persons.map((person) => names.get(person) ?? null);
  });
  return {
    heldOn: (organization, day, { validFrom: from }, request) => {
      const held = { 'state.organization': organization, ...heldOn(day) };
      // A post of a time before it was restored is none of this time.
      const filter = from === null ? held : { $and: [held, { 'state.validFrom': { $gte: from } }] };
      return posts.page({ filter, ...request });
    },
    async countsOf(among, day) {
      const found = await asStoreFault(() =>
        store
          .snapshots(postAggregate.collection)
          .aggregate<{ _id: string; count: number }>([
            { $match: { 'state.organization': { $in: among }, ...heldOn(day) } },
            { $group: { _id: '$state.organization', count: { $sum: 1 } } },
          ])
          .exec(),
      );
      return new Map(found.map(({ _id, count }) => [_id, count]));
    },
    async ofPerson(person, request) {
      const own = { 'state.person': person };
      if (person === caller.personId) return posts.page({ filter: own, ...request });
      const all = await posts.distinct('state.organization', own);
      const $in = await whereAssignmentsAreReadable(all, caller, organizations);
      return posts.page({ filter: { ...own, 'state.organization': { $in } }, ...request });
    },
    async read(ids) {
      const found = new Map((await posts.byIds(ids)).map((post) => [post.id, post]));
      return ids.flatMap((id) => found.get(id) ?? []);
    },
    async ofKinds(among, kinds) {
      const wanted = { 'state.organization': { $in: [...among] }, 'state.kind': { $in: [...kinds] } };
      return posts.byIds(await posts.distinct('_id', wanted));
    },
    nameOf: (person) => loader.load(person),
    names: (persons) => personNames(store, persons),
  };
}

const heldOn = (day: LegalDay) => ({
  'state.validFrom': { $lte: day },
  $or: [{ 'state.validTo': null }, { 'state.validTo': { $gt: day } }],
});
