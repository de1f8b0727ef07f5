import { type CursorKey, encodeCursor } from './cursor.ts';
import { orderName, type PageRequest } from './page-request.ts';

/** A page as it was read: the rows with their sort values, and what lies around them. */
export interface ReadPage<Row extends { readonly key: CursorKey }> {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly totalCount: number;
  /** The jurisdictions of which rows may be lacking; none, if left out. */
  readonly missing?: readonly string[];
}

export interface Connection<Node> {
  readonly nodes: Node[];
  readonly edges: { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
  /** Of what this instance answers; the gateway says it of all parts together. */
  readonly completeness: { readonly complete: boolean; readonly missing: string[] };
}

/** The Relay connection of a page. `totalCount` counts the whole list, not the page. */
export function toConnection<Row extends { readonly key: CursorKey }, Node>(
  page: ReadPage<Row>,
  request: PageRequest,
  toNode: (row: Row) => Node,
): Connection<Node> {
  const { missing = [] } = page;
  const name = orderName(request.order);
  const edges = page.rows.map((row) => ({ cursor: encodeCursor(name, row.key), node: toNode(row) }));
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: request.after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.totalCount,
    completeness: { complete: missing.length === 0, missing: [...missing] },
  };
}
