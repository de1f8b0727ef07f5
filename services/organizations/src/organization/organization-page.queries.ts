import type { LegalDay } from '@thidua/domain-kit';
import { asStoreFault, type EventStore, type SnapshotDocument } from '@thidua/event-kit';
import { foldedWords } from './folded.ts';
import { inForce, isInForce } from './in-force.queries.ts';
import { organizationAggregate } from './organization.aggregate.ts';
import type { OrganizationLevel, OrganizationState } from './organization.state.ts';

export interface OrganizationSearch {
  readonly level?: OrganizationLevel | null | undefined;
  readonly kind?: string | null | undefined;
  readonly parentId?: string | null | undefined;
  /** Words that the name of the day has, at the beginning of its words. */
  readonly search?: string | null | undefined;
  readonly day: LegalDay;
}

export interface PageOfOrganizations {
  readonly rows: readonly { readonly state: OrganizationState; readonly key: readonly string[] }[];
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

/** By name without accents, then by id. */
export const byName = [{ path: 'name', direction: 1 }] as const;

type Row = SnapshotDocument<OrganizationState> & { readonly name: string };

/**
 * The organizations of a day in the order of the names that they had that day. A name of its day stands at no
 * fixed path of a snapshot, so the page is sorted from what the indexes leave: measured in README.md.
 */
export async function organizationPage(
  store: EventStore,
  wanted: OrganizationSearch,
  { first, after }: { readonly first: number; readonly after: readonly (string | number)[] | null },
): Promise<PageOfOrganizations> {
  const words = foldedWords(wanted.search ?? '').map((word) => ({ $regex: String.raw`\b${word}` }));
  if (wanted.search?.trim() && words.length === 0) return { rows: [], hasNextPage: false, totalCount: 0 };
  const snapshots = store.snapshots<OrganizationState>(organizationAggregate.collection);
  const { day, level, kind, parentId: parent } = wanted;
  const matching = inForce({
    day,
    ...(level && { level }),
    ...(kind && { kind }),
    ...(parent && { parent }),
  });
  const found = [
    // Any name it ever had is a sieve that costs little; the name of the day decides.
    { $match: { $and: [matching, ...words.map((word) => ({ 'keys.names': word }))] } },
    ...nameOfDay(day),
    ...words.map((word) => ({ $match: { name: word } })),
  ];
  const [page, counted] = await asStoreFault(() =>
    Promise.all([
      snapshots
        .aggregate<Row>([
          ...found,
          ...(after ? [{ $match: beyond(after) }] : []),
          { $sort: { name: 1, _id: 1 } },
          { $limit: first + 1 },
        ])
        .exec(),
      snapshots.aggregate<{ count: number }>([...found, { $count: 'count' }]).exec(),
    ]),
  );
  return {
    rows: page.slice(0, first).map(({ _id, name, state }) => ({ state, key: [name, _id] })),
    hasNextPage: page.length > first,
    totalCount: counted[0]?.count ?? 0,
  };
}

const nameOfDay = (day: LegalDay) => [
  { $set: { at: { $indexOfArray: [{ $map: { input: '$state.versions', in: isInForce(day) } }, true] } } },
  { $set: { name: { $arrayElemAt: ['$keys.names', '$at'] } } },
];

const beyond = ([name, id]: readonly (string | number)[]) => ({
  $or: [{ name: { $gt: name } }, { name, _id: { $gt: id } }],
});
