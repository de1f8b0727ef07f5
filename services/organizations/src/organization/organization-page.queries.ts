import type { LegalDay } from '@thidua/domain-kit';
import type { Rows, RowsPage } from '@thidua/event-kit';
import type { Kinds } from '../kinds/kind.ts';
import { belowFilter } from './below.queries.ts';
import { inForce } from './organization.rows.ts';
import type { OrganizationLevel } from './organization.state.ts';
import { type SearchPattern, searchPattern } from './search-pattern.ts';

export interface OrganizationSearch {
  readonly level?: OrganizationLevel | null | undefined;
  readonly kind?: string | null | undefined;
  readonly parentId?: string | null | undefined;
  /** Anywhere below this one. */
  readonly withinId?: string | null | undefined;
  /** Words of the name of the day, or the beginnings of some; blank: all names. */
  readonly search?: string | null | undefined;
  readonly day: LegalDay;
}

/** By name without accents, then by id. */
export const byName = [{ path: 'name', direction: 1 }] as const;

/** Best match first; among equals by name, then by id. */
export const byRank = [{ path: 'rank', direction: 1 }, ...byName] as const;

/** The order in which they come. */
export const orderOf = (search: string | null | undefined) => (search?.trim() ? byRank : byName);

/** The organizations of a day: all in the order of the names that they had that day, or the best matches first. */
export async function organizationPage(
  rows: Rows,
  kinds: Kinds,
  wanted: OrganizationSearch,
  request: { readonly first: number; readonly after: readonly (string | number)[] | null },
): Promise<RowsPage> {
  const { day, level, kind, parentId: parent, withinId } = wanted;
  const text = wanted.search?.trim() ?? '';
  const pattern = searchPattern(text, kinds);
  const below = withinId ? await belowFilter(rows, kinds, { ...wanted, withinId }) : {};
  if (text !== '' && pattern === null) return { rows: [], hasNextPage: false, totalCount: 0 };
  const attributes = { ...(level && { level }), ...(kind && { kind }), ...(parent && { parent }) };
  const filter = { ...inForce(day), ...attributes, $and: [below, ...(pattern?.words ?? [])] };
  return rows.page(
    pattern
      ? { ...request, filter, order: byRank, computed: { rank: rankOf(pattern) } }
      : { ...request, filter, order: byName },
  );
}

/**
 * Written just so, then so but for the accents, then beginning with these words, with and without the accents, then
 * with these letters, then all the rest that has the words: `hoà` is first Hòa Bình, then Hóa Châu, then Hoàng Sa.
 */
const rankOf = ({ spelling, whole, firstSpelledWords, firstWords, beginning }: SearchPattern) =>
  firstOf([
    matches('$spellings', spelling),
    matches('$plainSpellings', whole),
    matches('$spellings', firstSpelledWords),
    matches('$plainSpellings', firstWords),
    matches('$plainSpellings', beginning),
  ]);

/** The place of the first condition that holds; their number if none does. */
const firstOf = (conditions: readonly object[]): object =>
  conditions.reduceRight<object>((next, condition, place) => ({ $cond: [condition, place, next] }), {
    $literal: conditions.length,
  });

/** Names stand one a line. */
const matches = (input: string, regex: string) => ({ $regexMatch: { input, regex, options: 'm' } });
