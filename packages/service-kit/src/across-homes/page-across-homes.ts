import type { Copies, KeysetRequest, SnapshotFilter, Snapshots } from '@thidua/event-kit';
import type { CursorKey, ReadPage } from '@thidua/federation-kit';
import type { RequestHomes } from '../registry/request-homes.ts';
import { mergePages } from './merge-pages.ts';
import { unheardHomes } from './unheard-homes.ts';

/** A list below an entity, whose rows may be at home anywhere. Both parts have its sort values at the same paths. */
export interface ListAcrossHomes<State extends object> {
  /** What this instance stores: whoever has just written finds it. */
  readonly own: { readonly snapshots: Snapshots<State>; readonly filter: SnapshotFilter };
  /** What other homes have told of theirs. */
  readonly told: { readonly copies: Copies; readonly filter: SnapshotFilter };
}

/** Own rows come with their state, others with their id alone: what they say is asked at their home. */
export type RowAcrossHomes<State extends object> =
  | { readonly key: CursorKey; readonly state: State }
  | { readonly key: CursorKey; readonly elsewhere: string };

/**
 * A page of such a list, in one order; each row comes once, from its home's part, also while homes change. Where
 * nothing is at home elsewhere it costs a page of snapshots. It may lack what was told a moment ago; homes of which
 * more may be lacking are named in `missing`.
 */
export async function pageAcrossHomes<State extends object>(
  homes: Pick<RequestHomes, 'owned' | 'foreign' | 'others'>,
  { own, told }: ListAcrossHomes<State>,
  request: Omit<KeysetRequest, 'filter'>,
): Promise<ReadPage<RowAcrossHomes<State>>> {
  const [owned, foreign, missing] = await Promise.all([
    homes.owned(own.snapshots, own.filter),
    homes.foreign(told.copies, told.filter),
    unheardHomes(homes, told.copies),
  ]);
  const pages = await Promise.all([
    ownPage(own.snapshots, { ...request, filter: { $and: [own.filter, owned] } }),
    ...(foreign ? [toldPage(told.copies, { ...request, filter: { ...told.filter, ...foreign } })] : []),
  ]);
  return { ...mergePages(pages, request), missing };
}

async function ownPage<State extends object>(
  snapshots: Snapshots<State>,
  request: KeysetRequest,
): Promise<ReadPage<RowAcrossHomes<State>>> {
  const page = await snapshots.page(request);
  return { ...page, rows: page.rows.map(({ key, snapshot: { state } }) => ({ key, state })) };
}

async function toldPage(copies: Copies, request: KeysetRequest): Promise<ReadPage<RowAcrossHomes<never>>> {
  const page = await copies.page(request);
  return { ...page, rows: page.rows.map(({ key, id }) => ({ key, elsewhere: id })) };
}
