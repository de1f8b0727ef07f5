/** What a `@scatter` says. */
export interface Scatter {
  /** Path to the argument whose id narrows the field to the homes of one unit and what lies below it. */
  readonly narrowBy: readonly string[] | null;
  readonly onMissing: 'PARTIAL' | 'FAIL';
  /** Rows of a page that is asked for without `first` and `last`. */
  readonly pageSize: number;
}

/** What a `@merge` says. */
export type Merge =
  | { readonly op: 'SUM' | 'MIN' | 'MAX' | 'KEY' | 'COMPLETENESS' }
  | { readonly op: 'AVG'; readonly sum: string; readonly count: string }
  | { readonly op: 'GROUP'; readonly by: readonly string[] };

/** A field of an object type, as routing sees it. */
export interface FieldRouting {
  /** The innermost named type. */
  readonly type: string;
  readonly nonNull: boolean;
  readonly list: boolean;
  /** Path to the argument that tells the home; null for a field that is not routed. */
  readonly routedBy: readonly string[] | null;
  readonly scatter: Scatter | null;
  readonly merge: Merge | null;
}

/** All that routing knows of a supergraph. */
export interface RoutingMetadata {
  /** By coordinate, `Query.campaigns`. */
  readonly fields: ReadonlyMap<string, FieldRouting>;
  /** Path to the id in a representation, by entity. */
  readonly entityKeys: ReadonlyMap<string, readonly string[]>;
}
