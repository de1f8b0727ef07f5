import { type LegalDay, unitKeyOf } from '@thidua/domain-kit';
import type { AggregateRows } from '@thidua/event-kit';
import type { RegistrationState } from './registration.state.ts';

/**
 * That a unit registered for a plan, or progress was told of what it registered, and when: what its duties are counted
 * by, whoever told it.
 */
export interface RegistrationRow {
  /** The unit that the id names, as in snapshots. */
  readonly unit: string;
  readonly campaign: string;
  readonly act: 'REGISTRATION' | 'PROGRESS';
  readonly organization: string;
  readonly day: LegalDay;
}

/** One row an act; of a day that was corrected, one. All that is counted stands in the index, so no row is read. */
export const registrationRows: AggregateRows<RegistrationState> = {
  collection: 'registration_acts',
  indexes: [{ keys: { campaign: 1, act: 1, organization: 1, unit: 1, day: 1, _id: 1 } }],
  of: ({ id, content, reportedOn }): RegistrationRow[] => {
    const { campaignId: campaign, organizationId: organization, registeredOn } = content;
    const row = (act: RegistrationRow['act'], day: LegalDay): RegistrationRow => ({
      ...{ unit: unitKeyOf(id), campaign, act, organization, day },
    });
    return [row('REGISTRATION', registeredOn), ...reportedOn.map((day) => row('PROGRESS', day))];
  },
};
