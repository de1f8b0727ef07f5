import type { AggregateType } from '@thidua/event-kit';
import type { RegistrationContent } from './registration.content.ts';
import type { RegistrationEvent } from './registration.events.ts';
import { evolveRegistration } from './registration.evolve.ts';
import { publishRegistrationEvent } from './registration.publish.ts';
import { registrationRows } from './registration.rows.ts';
import type { RegistrationState } from './registration.state.ts';

/** `<organization>/<plan>`: a unit stands once in it. */
export const registerEntry = ({
  organizationId,
  campaignId,
}: Pick<RegistrationContent, 'organizationId' | 'campaignId'>): string => `${organizationId}/${campaignId}`;

/** How registrations are stored, found and told to others. */
export const registrationAggregate: AggregateType<RegistrationState, RegistrationEvent> = {
  name: 'registration',
  owner: 'campaigns',
  collection: 'registrations',
  evolve: evolveRegistration,
  publish: publishRegistrationEvent,
  keys: ({ content }) => ({
    organization: content.organizationId,
    campaign: content.campaignId,
    day: content.registeredOn,
    register: registerEntry(content),
  }),
  indexes: [
    { keys: { 'keys.campaign': 1, 'keys.day': 1, _id: 1, unit: 1 } },
    { keys: { 'keys.register': 1 }, unique: true },
  ],
  rows: registrationRows,
  upcasters: {},
};
