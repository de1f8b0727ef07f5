import { cursorOf, type Order, type pageOf } from './list.ts';
import type { AwardRow, TitleRow, ToldAward } from './rows.ts';

/** The state of an instance: the rows that it is home of. */
export interface AwardsStore {
  awards: AwardRow[];
  titles: TitleRow[];
  /** What all instances told of their awards, its own among them. */
  told: ToldAward[];
}

export const awardOrders = {
  DECIDED: { name: '-decidedOn,+id', key: ({ decidedOn, id }: ToldAward) => [decidedOn, id] },
  NAME: { name: '+name,-level,+id', key: ({ name, level, id }) => [name, level, id] },
  AMOUNT: { name: '-amount,-id', key: ({ amount, id }) => [amount, id] },
} satisfies Record<string, Order<AwardRow>>;

export type AwardOrder = keyof typeof awardOrders;

export const titleOrder: Order<TitleRow> = { name: '-level,+id', key: ({ level, id }) => [level, id] };

export const asAward = (row: AwardRow | undefined) => row && { __typename: 'Award', ...row };
export const asTitle = (row: TitleRow | undefined) => row && { __typename: 'Title', ...row };
export const awardIn = ({ awards }: AwardsStore, id: string) => asAward(awards.find((row) => row.id === id));
export const titleIn = ({ titles }: AwardsStore, id: string) => asTitle(titles.find((row) => row.id === id));

/** A page as the schema has it. */
export const connection = <Row, Node>(page: ReturnType<typeof pageOf<Row>>, toNode: (row: Row) => Node) => ({
  ...page,
  edges: page.edges.map(({ cursor, row }) => ({ cursor, node: toNode(row) })),
  nodes: page.edges.map(({ row }) => toNode(row)),
  completeness: { complete: true, missing: [] },
});

/** The cursor that any instance gives a row. */
export const awardCursor = (row: AwardRow, order: AwardOrder): string =>
  cursorOf<AwardRow>(row, awardOrders[order]);
