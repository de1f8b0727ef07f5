import type { SnapshotFilter } from '@thidua/event-kit';
import type { UnitShare } from '@thidua/home-registry';

/** The filter of snapshots that were born at those units. Of all units it is empty, and costs nothing. */
export function bornAt(share: UnitShare): SnapshotFilter {
  switch (share.kind) {
    case 'all':
      return {};
    case 'only':
      return { unit: { $in: share.units } };
    case 'besides':
      return { unit: { $nin: share.units } };
  }
}
