import type { GraphQLFormattedError } from 'graphql';
import type { JsonObject } from '../scatter/merge-object.ts';
import type { Link } from './link.ts';
import type { LinkAnswers } from './link-answers.ts';
import { type LinkedField, LinkedSelection, type LinkedShape } from './linked-selection.ts';

export interface Drop {
  readonly rows: ReadonlySet<number>;
  /** One for each home and reason. */
  readonly errors: readonly GraphQLFormattedError[];
}

/**
 * Empties the rows of a linked connection that their homes do not show, so that they can be taken out, and lets its
 * `completeness` say so. Null where there are none.
 */
export function dropWithheld(
  page: JsonObject,
  fields: readonly LinkedField[],
  { lists, completeness }: NonNullable<LinkedShape['page']>,
  answers: ReadonlyMap<Link, LinkAnswers>,
): Drop | null {
  const rows = new Set<number>();
  const errors = new Map<string, GraphQLFormattedError>();
  const missing = new Set<string>();
  for (const field of fields) {
    const list = page[field.key];
    if (!lists.includes(field.key) || !Array.isArray(list)) continue;
    list.forEach((row, at) => {
      for (const [link, reference] of rowsIn(row as JsonObject | null, field)) {
        const resolved = answers.get(link)?.of(reference);
        if (!resolved?.withheldBy) continue;
        rows.add(at);
        missing.add(resolved.withheldBy.jurisdiction);
        for (const error of resolved.errors) errors.set(reasonOf(error), ofMany(error));
      }
    });
  }
  if (rows.size === 0) return null;
  for (const key of lists) {
    const list = page[key];
    if (Array.isArray(list)) page[key] = list.map((row: unknown, at) => (rows.has(at) ? null : row));
  }
  for (const { key, fields: told } of completeness) {
    const object = page[key] as JsonObject | null;
    for (const { key: at, name } of object ? told : []) {
      if (!object) continue;
      if (name === 'complete') object[at] = false;
      if (name === 'missing') object[at] = [...new Set([...((object[at] ?? []) as string[]), ...missing])];
    }
  }
  return { rows, errors: [...errors.values()] };
}

/** The references to a row: itself in `nodes`, `node` in `edges`. */
function rowsIn(row: JsonObject | null, { leadsTo, isRow }: LinkedField): [Link, JsonObject][] {
  if (row === null) return [];
  if (!(leadsTo instanceof LinkedSelection)) return isRow ? [[leadsTo, row]] : [];
  const nodes = leadsTo.shapeOf(row).fields.filter((field) => field.isRow);
  return nodes.flatMap((field) => rowsIn((row[field.key] ?? null) as JsonObject | null, field));
}

/** An error of one entity as one about all that went for the same reason. */
function ofMany({ message, extensions = {} }: GraphQLFormattedError): GraphQLFormattedError {
  const entries = Object.entries(extensions).filter(([name]) => name !== 'entityId');
  return { message, extensions: Object.fromEntries(entries) };
}

function reasonOf({ message, extensions }: GraphQLFormattedError): string {
  return JSON.stringify([message, extensions?.['code'], extensions?.['jurisdiction']]);
}
