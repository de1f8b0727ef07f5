import type { Instance } from '../directory/home-directory.ts';
import { jurisdictionsOf } from '../directory/jurisdictions-of.ts';
import { withMissing } from './cursor.ts';
import { mergeRuns, type Pick } from './keyset-merge.ts';
import { type JsonObject, mergeField } from './merge-object.ts';
import type { MergePlan, NamedKey, PageFieldPlan } from './merge-plan.ts';

type PagePlan = Extract<MergePlan, { kind: 'page' }>;

/** Which page is asked for. */
export interface PageWanted {
  readonly limit: number;
  readonly fromBack: boolean;
  /** The page ends at a given row at the latest; what follows that row is no matter. */
  readonly isBounded: boolean;
}

export interface MergedPage {
  readonly value: JsonObject;
  /** Which row of which instance stands where. */
  readonly picks: readonly Pick[];
  /** Instances that showed a row which another one had shown. */
  readonly duplicates: readonly number[];
}

/** Makes the pages of several instances one. Throws UnlikeRun. */
export function mergePage(
  plan: PagePlan,
  pages: readonly JsonObject[],
  { limit, fromBack, isBounded }: PageWanted,
  missing: readonly Instance[],
): MergedPage {
  const { cursors, more } = plan;
  const rows = pages.map((page) => (page[cursors.edges] ?? []) as readonly JsonObject[]);
  const infos = pages.map((page) => page[more.pageInfo] as JsonObject | undefined);
  const merged = mergeRuns(
    rows.map((edges, at) => {
      const hasMore = infos[at]?.[fromBack ? more.previous : more.next] === true;
      // Fewer rows than asked for before a bound: there are no others before it.
      const isCut = hasMore && (!isBounded || edges.length >= limit);
      return { cursors: edges.map((edge) => edge[cursors.cursor]), hasMore, isCut };
    }),
    limit,
    fromBack,
  );
  const otherWay = infos.some((info) => info?.[fromBack ? more.next : more.previous] === true);
  const ids = missing.map(({ id }) => id);
  const cursorOf = ({ run, index }: Pick): string =>
    withMissing(String(rows[run]?.[index]?.[cursors.cursor]), ids);
  const [first, last] = [merged.picks.at(0), merged.picks.at(-1)];
  const about: PageInfo = {
    hasNextPage: fromBack ? otherWay : merged.hasMore,
    hasPreviousPage: fromBack ? merged.hasMore : otherWay,
    startCursor: first ? cursorOf(first) : null,
    endCursor: last ? cursorOf(last) : null,
  };
  const names = jurisdictionsOf(missing);
  const field = (each: PageFieldPlan): unknown => {
    if (each.op === 'NODES') return take(each.key, pages, merged.picks);
    if (each.op === 'PAGE_INFO') return pageInfo(each.fields, about, pages[0]?.[each.key]);
    if (each.op !== 'EDGES') return mergeField(each, pages, names);
    const edges = take(each.key, pages, merged.picks) as JsonObject[];
    if (ids.length === 0) return edges;
    return edges.map((edge) => ({
      ...edge,
      ...Object.fromEntries(each.cursorKeys.map((key) => [key, withMissing(String(edge[key]), ids)])),
    }));
  };
  return {
    value: Object.fromEntries(plan.fields.map((each) => [each.key, field(each)])),
    picks: merged.picks,
    duplicates: merged.duplicates,
  };
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

function pageInfo(fields: readonly NamedKey[], about: PageInfo, example: unknown): JsonObject {
  const own = about as unknown as JsonObject;
  return Object.fromEntries(
    fields.map(({ key, name }) => [
      key,
      name in own ? own[name] : (example as JsonObject | undefined)?.[key],
    ]),
  );
}

function take(key: string, pages: readonly JsonObject[], picks: readonly Pick[]): unknown[] {
  return picks.map(({ run, index }) => (pages[run]?.[key] as unknown[] | undefined)?.[index] ?? null);
}
