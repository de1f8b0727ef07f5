import type { JsonObject } from '../scatter/merge-object.ts';
import type { NamedKey } from '../scatter/merge-plan.ts';
import { collectTyped, type TypedField, type TypedSet } from './collect-typed.ts';
import { type Link, linkTo } from './link.ts';
import type { LinkSource } from './link-source.ts';
import { entitiesShape, isAbstract, type Place, stepInto } from './link-step.ts';
import { rewriteField } from './rewrite-selections.ts';

/** A field of an answer that is a reference, or has references below it. */
export interface LinkedField {
  readonly key: string;
  readonly nonNull: boolean;
  readonly items: readonly boolean[];
  /** It is a row of a linked connection, which may be left out. */
  readonly isRow: boolean;
  /** What its references stand for; else they stand below. */
  readonly leadsTo: Link | LinkedSelection;
}

/** What of an object of an answer is linked. */
export interface LinkedShape {
  readonly fields: readonly LinkedField[];
  /** Set for a linked connection: where its rows stand, and what tells whether any are missing. */
  readonly page: {
    readonly lists: readonly string[];
    readonly completeness: readonly { readonly key: string; readonly fields: readonly NamedKey[] }[];
  } | null;
}

/** Selections that stand at one place of an answer, and what in the objects there is linked: found out type by type. */
export class LinkedSelection {
  readonly #sets: readonly TypedSet[];
  readonly #place: Place;
  readonly #source: LinkSource;
  readonly #type: string | undefined;
  readonly #shapes = new Map<string, LinkedShape>();

  constructor(sets: readonly TypedSet[], place: Place, source: LinkSource) {
    this.#sets = sets;
    this.#place = place;
    this.#source = source;
    this.#type = sets.find(({ type }) => !isAbstract(type, source.metadata))?.type;
  }

  /** Under this key an object may tell its type, which nobody asked for. */
  get typeKey(): string {
    return this.#source.typeKey;
  }

  shapeOf(object: JsonObject): LinkedShape {
    const type = this.#typeOf(object);
    let shape = this.#shapes.get(type);
    if (!shape) this.#shapes.set(type, (shape = this.#find(type)));
    return shape;
  }

  /** Types that are not in the schema are alike: an instance that tells ever other ones shall not fill the memory. */
  #typeOf(object: JsonObject): string {
    const told = (object[this.typeKey] ?? this.#type) as string;
    return this.#source.metadata.objectTypes.has(told) ? told : '';
  }

  #find(type: string): LinkedShape {
    const collected = collectTyped(this.#sets, type, this.#source);
    const fields = [...collected].flatMap(([key, nodes]) => this.#field(type, key, nodes) ?? []);
    if (this.#place !== 'page') return { fields, page: null };
    const named = (...names: readonly string[]) =>
      [...collected].filter(([, [{ node }]]) => names.includes(node.name.value));
    const told = this.#source.metadata.fields.get(`${type}.completeness`)?.type ?? '';
    const completeness = named('completeness').map(([key, nodes]) => {
      const below = collectTyped(setsBelow(nodes, told), told, this.#source);
      return { key, fields: [...below].map(([each, [{ node }]]) => ({ key: each, name: node.name.value })) };
    });
    return { fields, page: { lists: named('edges', 'nodes').map(([key]) => key), completeness } };
  }

  #field(type: string, key: string, nodes: readonly [TypedField, ...TypedField[]]): LinkedField | null {
    const [{ node, type: written }] = nodes;
    const { metadata } = this.#source;
    const step = stepInto(written, node.name.value, this.#place, metadata);
    const isLinked = nodes.some(
      (each) => rewriteField(each.node, each.type, this.#place, this.#source) !== each.node,
    );
    if (!step || !isLinked) return null;
    const { nonNull, items } = metadata.fields.get(`${type}.${node.name.value}`) ?? entitiesShape;
    const sets = nodes.flatMap((each) => {
      const below = stepInto(each.type, each.node.name.value, this.#place, metadata);
      return setsBelow([each], below?.type ?? '');
    });
    const leadsTo = step.reference
      ? linkTo(sets, step.reference, this.#source)
      : new LinkedSelection(sets, step.place, this.#source);
    const isRow = step.reference !== null && !metadata.fields.get(`${written}.${node.name.value}`)?.linked;
    return { key, nonNull, items, isRow, leadsTo };
  }
}

function setsBelow(nodes: readonly TypedField[], type: string): TypedSet[] {
  return nodes.flatMap(({ node: { selectionSet } }) => (selectionSet ? [{ set: selectionSet, type }] : []));
}
