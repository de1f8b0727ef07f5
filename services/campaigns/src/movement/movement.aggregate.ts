import type { AggregateType } from '@thidua/event-kit';
import { folded } from '../campaign/campaign.aggregate.ts';
import type { MovementEvent } from './movement.events.ts';
import { evolveMovement } from './movement.evolve.ts';
import { publishMovementEvent } from './movement.publish.ts';
import type { MovementState } from './movement.state.ts';
import { named, type NamedMovement } from './named-movement.ts';

/** How movements are stored, found and told to other homes. */
export const movementAggregate: AggregateType<MovementState, MovementEvent> = {
  name: 'movement',
  owner: 'campaigns',
  collection: 'movements',
  evolve: evolveMovement,
  publish: publishMovementEvent,
  keys: ({ id, content }) => {
    const movement = named(id, content);
    const { issuerId: organization, names, planNumber } = movement;
    const written = [content.planNumber ?? '', content.title, ...content.aliases.map(({ text }) => text)];
    return {
      organization,
      name: folded(content.title),
      search: folded(written.join(' ')),
      names,
      number: planNumber,
      entries: entriesOf(movement),
    };
  },
  indexes: [
    { keys: { 'keys.name': 1, _id: 1 } },
    { keys: { 'keys.organization': 1, 'keys.name': 1, _id: 1 } },
    { keys: { 'keys.organization': 1, 'keys.names': 1 } },
    { keys: { 'keys.organization': 1, 'keys.number': 1 } },
    { keys: { 'keys.entries': 1 }, unique: true },
  ],
  upcasters: {},
};

/** What two who catalogue the same movement at once cannot both enter: a name with its beginning, a number with its year. */
function entriesOf({ issuerId, names, period, planNumber, planIssuedOn }: NamedMovement): string[] {
  const ofNames = names.map((name) => `${issuerId}/${period.from ?? ''}/${name}`);
  const year = planIssuedOn?.slice(0, 4) ?? '';
  return planNumber === null ? ofNames : [...ofNames, `${issuerId}/plan/${year}/${planNumber}`];
}
