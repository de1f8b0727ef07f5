import type { GraphQLFormattedError } from 'graphql';
import type { AnswerPath } from '../answer/routing-error.ts';
import type { JsonObject } from '../scatter/merge-object.ts';
import { capErrors } from './cap-errors.ts';
import { dropWithheld } from './drop-withheld.ts';
import type { Link } from './link.ts';
import type { LinkAnswers } from './link-answers.ts';
import { type LinkedField, LinkedSelection } from './linked-selection.ts';
import { type DroppedRows, withoutDropped } from './moved-errors.ts';

/** Puts entities where an answer has references, in place, and collects what has to be said of it. */
export class Graft {
  readonly #answers: ReadonlyMap<Link, LinkAnswers>;
  readonly #most: number;
  readonly #errors: GraphQLFormattedError[] = [];
  readonly #dropped: DroppedRows[] = [];

  /** `most`: errors of routing for each instance and reason. */
  constructor(answers: ReadonlyMap<Link, LinkAnswers>, most: number) {
    this.#answers = answers;
    this.#most = most;
  }

  /** All errors, after those that the answer had before. */
  errorsAfter(before: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
    return withoutDropped([...before, ...capErrors(this.#errors, this.#most)], this.#dropped);
  }

  /** Completes an object; null where a field that may not be null became null. Paths are those before rows go. */
  object(object: JsonObject, selection: LinkedSelection, path: AnswerPath): JsonObject | null {
    const { fields, page } = selection.shapeOf(object);
    delete object[selection.typeKey];
    const drop = page && dropWithheld(object, fields, page, this.#answers);
    if (drop) this.#errors.push(...drop.errors.map((error) => ({ ...error, path })));
    let isVoid = false;
    for (const field of fields) {
      const before = object[field.key] ?? null;
      if (before === null) continue;
      const after = this.#value(before, field, field.items, [...path, field.key]);
      object[field.key] = after;
      if (after === null && field.nonNull) isVoid = true;
    }
    if (drop) this.#close(object, drop.rows, page.lists, path);
    return isVoid ? null : object;
  }

  #value(
    value: unknown,
    field: LinkedField,
    [itemNonNull, ...items]: readonly boolean[],
    path: AnswerPath,
  ): unknown {
    if (Array.isArray(value)) {
      const completed = value.map((each: unknown, at) =>
        each === null ? null : this.#value(each, field, items, [...path, at]),
      );
      const isVoid = itemNonNull && completed.some((each, at) => each === null && value[at] !== null);
      return isVoid ? null : completed;
    }
    const { leadsTo } = field;
    const object = value as JsonObject;
    if (leadsTo instanceof LinkedSelection) return this.object(object, leadsTo, path);
    const answers = this.#answers.get(leadsTo);
    for (const error of answers?.of(object).errors ?? []) {
      this.#errors.push({ ...error, path: [...path, ...(error.path ?? [])] });
    }
    return answers?.entityFor(object) ?? null;
  }

  /** Closes up the lists of a page whose rows have gone. */
  #close(page: JsonObject, rows: ReadonlySet<number>, lists: readonly string[], path: AnswerPath): void {
    for (const key of lists) {
      const list = page[key];
      if (Array.isArray(list)) page[key] = list.filter((_, at) => !rows.has(at));
      this.#dropped.push({ path: [...path, key], rows });
    }
  }
}
