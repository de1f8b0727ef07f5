import { awardIn, awardOrders, type AwardsStore, connection, titleIn } from './awards-store.ts';
import { type PageArguments, pageOf } from './list.ts';
import type { AwardRow } from './rows.ts';

/** What an instance can say of a thing that is at home elsewhere: who it is, and no more. */
const referenceTo = (id: string) => ({ __typename: id.startsWith('title.') ? 'Title' : 'Award', id });

const found = (store: AwardsStore, id: string | null) =>
  id === null ? null : (awardIn(store, id) ?? titleIn(store, id) ?? referenceTo(id));

/** Fields that lead to other homes: an instance answers what it has, and else references. */
export const linkedFields = {
  basedOn: ({ basedOn }: AwardRow, _: unknown, store: AwardsStore) => found(store, basedOn),
  origin: ({ id }: AwardRow, _: unknown, store: AwardsStore) => {
    const above = (own: string) => store.told.find((each) => each.id === own)?.basedOn;
    let first = id;
    for (let next = above(first); next && next !== id; next = above(first)) first = next;
    return found(store, first);
  },
  followUps: ({ id }: AwardRow, args: PageArguments, store: AwardsStore) => {
    const rows = store.told.filter(({ basedOn }) => basedOn === id);
    return {
      ...connection(pageOf(rows, awardOrders.DECIDED, args), (row) => found(store, row.id)),
      highest: null,
    };
  },
  predecessor: ({ predecessor }: Pick<AwardRow, 'predecessor'>, _: unknown, store: AwardsStore) =>
    found(store, predecessor),
};
