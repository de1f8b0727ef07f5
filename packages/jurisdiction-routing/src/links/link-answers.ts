import type { GraphQLFormattedError } from 'graphql';
import type { Outcome } from '../answer/outcome.ts';
import { routingError } from '../answer/routing-error.ts';
import type { Instance } from '../directory/home-directory.ts';
import { attributed } from '../exchange/part-answer.ts';
import type { JsonObject } from '../scatter/merge-object.ts';
import type { Link } from './link.ts';

/** What came of one reference. */
export interface Resolved {
  readonly entity: unknown;
  /** With their paths from the entity on. */
  readonly errors: readonly GraphQLFormattedError[];
  /** Set where the home did not show the entity at all; else it is null only if something in it failed. */
  readonly withheldBy: Instance | null;
}

/** A reference as `_entities` takes it. */
export function representationOf(reference: JsonObject, key: readonly string[]): JsonObject {
  return { __typename: reference['__typename'], ...pathOf(reference, key) };
}

function pathOf(reference: JsonObject, [name = '', ...rest]: readonly string[]): JsonObject {
  const value = reference[name];
  return { [name]: rest.length > 0 ? pathOf((value ?? {}) as JsonObject, rest) : value };
}

/** The references of one link, each once, and what came of them. */
export class LinkAnswers {
  readonly link: Link;
  readonly #places = new Map<string, number>();
  readonly #representations: JsonObject[] = [];
  #resolved: readonly Resolved[] = [];
  readonly #given = new Set<number>();

  constructor(link: Link) {
    this.link = link;
  }

  get representations(): readonly JsonObject[] {
    return this.#representations;
  }

  add(reference: JsonObject): void {
    const representation = representationOf(reference, this.link.key);
    const name = JSON.stringify(representation);
    if (this.#places.has(name)) return;
    this.#places.set(name, this.#representations.push(representation) - 1);
  }

  /** Takes what homes answered; `homeOf` tells the home of a reference. */
  receive({ answer: { data, errors = [] } }: Outcome, homeOf: (reference: JsonObject) => Instance): void {
    const entities = data?.['_entities'];
    const general = errors.filter(({ path }) => typeof path?.[1] !== 'number');
    const own = Map.groupBy(errors, ({ path }) => path?.[1]);
    this.#resolved = this.#representations.map((reference, at) => {
      const entity: unknown = (Array.isArray(entities) ? (entities as unknown[])[at] : null) ?? null;
      const about = own.get(at) ?? [];
      const isInside = about.some(({ path = [] }) => path.length > 2);
      if (entity !== null || isInside) return { entity, errors: about.map(fromEntity), withheldBy: null };
      const home = homeOf(reference);
      const told = [...about, ...general].map((error) => attributed(fromEntity(error), home));
      const { jurisdiction, logical } = home;
      const silent = routingError('NOT_SHOWN', [], { jurisdiction, logical });
      return { entity: null, errors: told.length > 0 ? told : [silent], withheldBy: home };
    });
  }

  /** What came of a reference that was added. */
  of(reference: JsonObject): Resolved {
    const at = this.#at(reference);
    const resolved = this.#resolved[at];
    if (!resolved) throw new TypeError('a reference that was not asked for');
    return resolved;
  }

  /** The entity, for one place of the answer: whoever completes one place must not change another. */
  entityFor(reference: JsonObject): unknown {
    const at = this.#at(reference);
    const { entity } = this.of(reference);
    if (this.#given.has(at)) return structuredClone(entity);
    this.#given.add(at);
    return entity;
  }

  #at(reference: JsonObject): number {
    return this.#places.get(JSON.stringify(representationOf(reference, this.link.key))) ?? -1;
  }
}

/** Locations are left out: they are of a text that nobody else knows. */
function fromEntity({ message, path = [], extensions }: GraphQLFormattedError): GraphQLFormattedError {
  return { message, path: path.slice(2), ...(extensions && { extensions }) };
}
