import type { LegalDay } from '@thidua/domain-kit';
import { type EventStore, rowsOf } from '@thidua/event-kit';
import { organizationAggregate } from '../../organization/organization.aggregate.ts';
import { inForce, type OrganizationRow } from '../../organization/organization.rows.ts';

/** Something directly below an organization on a day. */
export interface Below extends Pick<OrganizationRow, 'level'> {
  readonly id: string;
  readonly parent: string;
}

/** What is directly below each of many organizations: one query, whatever their number. */
export type BelowQuery = (ids: readonly string[], day: LegalDay) => Promise<Below[]>;

export function createBelowQuery(store: EventStore): BelowQuery {
  const rows = rowsOf(store, organizationAggregate);
  return async (ids, day) => {
    const found = await rows.find<Pick<OrganizationRow, 'parent' | 'level'>>(
      { parent: { $in: ids }, ...inForce(day) },
      { fields: ['parent', 'level'] },
    );
    return found.map(({ aggregate: id, parent, level }) => ({ id, parent: parent ?? '', level }));
  };
}
