import type { Sources } from '@thidua/event-kit';
import { HomeUnknown } from '../lookup/home-table.ts';
import type { HomeReplica } from '../replica/home-replica.ts';

/**
 * Who tells of a logical subgraph: whoever is home to something of it, up or down. A copy that is cut off names
 * nobody, since a home that moved meanwhile may be writing what it never hears of; so does one that knows no home.
 */
export const homesAsSources = (replica: HomeReplica): Sources => ({
  of: (logical, unit) => {
    if (replica.isCutOff) return [];
    try {
      // The default is a guess for a unit that has not been placed yet: then all have to be heard.
      const isPlaced = unit !== undefined && replica.at(replica.version).knows(unit);
      const homes = isPlaced ? [replica.homeOf(logical, unit).instance] : replica.instancesOf(logical);
      return homes.map(({ id }) => id);
    } catch (error) {
      if (error instanceof HomeUnknown) return [];
      throw error;
    }
  },
});
