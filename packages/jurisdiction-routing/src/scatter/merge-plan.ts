/**
 * How the objects of several instances become one, field by field and in the order of the answer. `key` is a
 * response key; keys that the client did not ask for are read and left out.
 */
export type FieldPlan =
  | { readonly op: 'SUM' | 'MIN' | 'MAX' | 'KEY'; readonly key: string }
  | { readonly op: 'AVG'; readonly key: string; readonly sumKey: string; readonly countKey: string }
  | {
      readonly op: 'GROUP';
      readonly key: string;
      readonly byKeys: readonly string[];
      readonly fields: ObjectPlan;
    }
  | { readonly op: 'COMPLETENESS'; readonly key: string; readonly fields: readonly NamedKey[] };

export type ObjectPlan = readonly FieldPlan[];

/** A field of a page: what all objects can have, and rows with their place in the list. */
export type PageFieldPlan =
  | FieldPlan
  | { readonly op: 'NODES'; readonly key: string }
  | { readonly op: 'EDGES'; readonly key: string; readonly cursorKeys: readonly string[] }
  | { readonly op: 'PAGE_INFO'; readonly key: string; readonly fields: readonly NamedKey[] };

export interface NamedKey {
  readonly key: string;
  readonly name: string;
}

/** Where a page's rows carry their cursors: `edges { cursor }`, under these keys. */
export interface CursorPlace {
  readonly edges: string;
  readonly cursor: string;
}

/** Where a page says whether the list goes on: `pageInfo { hasNextPage hasPreviousPage }`, under these keys. */
export interface MorePlace {
  readonly pageInfo: string;
  readonly next: string;
  readonly previous: string;
}

/** How the answers to a scattered field are merged. */
export type MergePlan =
  | { readonly kind: 'value'; readonly field: FieldPlan }
  | { readonly kind: 'object'; readonly fields: ObjectPlan }
  | {
      readonly kind: 'page';
      readonly fields: readonly PageFieldPlan[];
      readonly cursors: CursorPlace;
      readonly more: MorePlace;
      /** A page without rows, as an instance that has none would answer. */
      readonly empty: Readonly<Record<string, unknown>>;
    };
