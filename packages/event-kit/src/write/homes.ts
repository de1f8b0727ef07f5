import type { Home } from '../store/guard.store.ts';

/** Tells under which entry of the directory a unit's writes are guarded. */
export interface Homes {
  homeOf(unit: string): Home;
}

/** One home for the whole nation: an instance that shares its logical subgraph with no other. */
export const nationalHome: Homes & { readonly all: readonly Home[] } = (() => {
  const home: Home = Object.freeze({ id: 'nation', epoch: 1 });
  return Object.freeze({ all: [home], homeOf: () => home });
})();
