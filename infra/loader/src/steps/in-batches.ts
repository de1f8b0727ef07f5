/** So many one mutation takes; as units or parts they come to a third of the 256 kB that the gateway allows. */
const batchSize = 500;

/** In order, as many at once as one mutation takes. */
export const inBatches = <Item>(all: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(all.length / batchSize) }, (_, index) =>
    all.slice(index * batchSize, (index + 1) * batchSize),
  );
