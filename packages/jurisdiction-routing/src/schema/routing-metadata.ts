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

/** A field of an object type or an interface, as routing sees it. */
export interface FieldRouting {
  /** The innermost named type. */
  readonly type: string;
  readonly nonNull: boolean;
  /** For each level of lists, whether its items may not be null; empty: it is no list. */
  readonly items: readonly boolean[];
  /** Path to the argument that tells the home; null for a field that is not routed. */
  readonly routedBy: readonly string[] | null;
  readonly scatter: Scatter | null;
  readonly merge: Merge | null;
  /** What it leads to may be at home elsewhere. Where it is so in one type of an interface, it is so in all. */
  readonly linked: boolean;
}

/** All that routing knows of a supergraph. */
export interface RoutingMetadata {
  /** By coordinate, `Query.campaigns`. */
  readonly fields: ReadonlyMap<string, FieldRouting>;
  /** Path to the id in a representation, by entity. */
  readonly entityKeys: ReadonlyMap<string, readonly string[]>;
  readonly objectTypes: ReadonlySet<string>;
  /** The object types of each interface and union. */
  readonly possibleTypes: ReadonlyMap<string, readonly string[]>;
}
