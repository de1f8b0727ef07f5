import { type Connection, type PageArguments, pageRequest, toConnection } from '@thidua/federation-kit';

/** The order in which they stand. */
const inPlace = [{ path: 'place', direction: 1 }] as const;

/** A page of a list that is at hand whole, in its order; `idOf` makes a place in it unique. */
export function pageOfList<Item>(
  list: readonly Item[],
  args: PageArguments,
  idOf: (item: Item) => string,
): Connection<Item> {
  const request = pageRequest(args, inPlace);
  const from = request.after === null ? 0 : Number(request.after[0]) + 1;
  const rows = list
    .slice(from, from + request.first)
    .map((item, index) => ({ item, key: [from + index, idOf(item)] }));
  const page = { rows, hasNextPage: from + request.first < list.length, totalCount: list.length };
  return toConnection(page, request, ({ item }) => item);
}
