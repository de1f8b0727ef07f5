import type { GraphQLFormattedError } from 'graphql';
import { routingError } from '../answer/routing-error.ts';
import { argumentValue } from '../compile/argument-value.ts';
import type { Instance } from '../directory/home-directory.ts';
import { jurisdictionsOf } from '../directory/jurisdictions-of.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { attributed } from '../exchange/part-answer.ts';
import { readCursor } from './cursor.ts';
import { type Pick, UnlikeRun } from './keyset-merge.ts';
import type { JsonObject } from './merge-object.ts';
import { type MergedPage, mergePage, type PageWanted } from './merge-page.ts';
import type { MergePlan } from './merge-plan.ts';
import type { ScatteredField, Share } from './share.ts';

type PagePlan = Extract<MergePlan, { kind: 'page' }>;

interface PageAnswer {
  readonly value: JsonObject | null;
  readonly errors: readonly GraphQLFormattedError[];
}

/**
 * One page of several. Cursors remember who was missing, so a page that follows says that rows before it may be
 * missing for ever (PARTIAL_HISTORY).
 */
export function scatteredPage<Context extends Record<string, unknown>>(
  field: ScatteredField,
  plan: PagePlan,
  shares: readonly Share[],
  missing: readonly Instance[],
  exchange: Exchange<Context>,
): PageAnswer {
  const { key } = field;
  const given = (name: string) => argumentValue(field.nodes[0], [name], exchange.variables) ?? null;
  const wanted = pageWanted(given, field.scatter.pageSize);
  if (!wanted) {
    const why = 'first and last exclude each other there';
    return { value: null, errors: [routingError('NOT_MERGEABLE', [key], { what: field.name, why })] };
  }
  const earlier = missingBefore([given('after'), given('before')], field, exchange);
  const history = jurisdictionsOf(earlier);
  const all = [...missing, ...earlier.filter(({ id }) => missing.every((each) => each.id !== id))];
  let page: MergedPage;
  try {
    page = mergePage(
      plan,
      shares.length > 0 ? shares.map(({ value }) => value as JsonObject) : [plan.empty],
      wanted,
      all,
    );
  } catch (error) {
    const culprit = error instanceof UnlikeRun ? shares[error.run]?.part.instance : undefined;
    if (!culprit) throw error;
    const { jurisdiction, logical } = culprit;
    return { value: null, errors: [routingError('SORT_MISMATCH', [key], { jurisdiction, logical })] };
  }
  for (const run of page.duplicates) {
    const instance = shares[run]?.part.instance;
    if (instance) exchange.routing.observe?.({ kind: 'duplicate-row', instance, field: field.name });
  }
  const errors = shares.flatMap((share, run) => movedErrors(share, run, plan, page.picks));
  const note = routingError('PARTIAL_HISTORY', [key], { jurisdictions: history });
  return { value: page.value, errors: history.length > 0 ? [note, ...errors] : errors };
}

function pageWanted(given: (name: string) => unknown, pageSize: number): PageWanted | null {
  const [first, last] = [given('first'), given('last')];
  if (first !== null && last !== null) return null;
  const fromBack = last !== null;
  const isBounded = given(fromBack ? 'after' : 'before') !== null;
  return { limit: Number(first ?? last ?? pageSize), fromBack, isBounded };
}

/** The instances that cursors say were missing when they were read. */
function missingBefore<Context extends Record<string, unknown>>(
  cursors: readonly unknown[],
  { scatter }: ScatteredField,
  exchange: Exchange<Context>,
): readonly Instance[] {
  const ids = new Set(cursors.flatMap((cursor) => readCursor(cursor)?.m ?? []));
  if (ids.size === 0 || scatter.onMissing === 'FAIL') return [];
  return exchange.instancesOf().filter(({ id }) => ids.has(id));
}

/** Errors in rows move with their rows; those of rows that are on no page here, and of cursors, are left out. */
function movedErrors(
  { part, errors, skew }: Share,
  run: number,
  plan: PagePlan,
  picks: readonly Pick[],
): GraphQLFormattedError[] {
  const moved = errors.flatMap((error) => {
    const [root, list, index, ...rest] = error.path ?? [];
    if (list === undefined || root === undefined) return [error];
    const field = plan.fields.find((each) => each.key === list);
    if (!field) return [];
    if ((field.op !== 'EDGES' && field.op !== 'NODES') || typeof index !== 'number') return [error];
    const place = picks.findIndex((pick) => pick.run === run && pick.index === index);
    return place === -1 ? [] : [{ ...error, path: [root, list, place, ...rest] }];
  });
  return [...moved.map((error) => attributed(error, part.instance)), ...skew];
}
