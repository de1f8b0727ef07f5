import type { HomesSince } from '../store/follow-homes.store.ts';
import type { Home } from '../store/guard.store.ts';

/** Tells under which entry of the directory a unit's writes are guarded. */
export interface Homes {
  /** Throws Fault WRONG_HOME if it is another instance's, HOME_UNKNOWN while nobody knows. */
  homeOf(unit: string): Home;
}

/** What one instance is home to, as its copy of the directory keeps up. */
export interface InstanceHomes extends Homes {
  /** All of it now, of one version. */
  since(): HomesSince;
  /** Calls at each new version of the directory; answers how to end that. */
  onVersion(listener: () => void): () => void;
}

/** One home for the whole nation: an instance that shares its logical subgraph with no other. */
export const nationalHome: InstanceHomes = (() => {
  const home: Home = Object.freeze({ id: '*', epoch: 1, version: 0, registry: null });
  const since = { version: 0, registry: null, all: [home] };
  return Object.freeze({ homeOf: () => home, since: () => since, onVersion: () => () => undefined });
})();
