import { movementAliasAddedV1, movementCataloguedV1 } from '@thidua/event-contracts';
import { type Publication, publication } from '@thidua/event-kit';
import type { MovementEvent } from './movement.events.ts';

/** Private event → public contract: what others need to know a movement by. */
export function publishMovementEvent(event: MovementEvent): Publication {
  if (event.type === 'MovementAliasAdded') {
    const { id, alias } = event.data;
    return publication(movementAliasAddedV1, { id, alias: alias.text });
  }
  const { id, issuerAsOf, content } = event.data;
  const { issuerId, title, aliases, planNumber, planIssuedOn, period } = content;
  return publication(movementCataloguedV1, {
    ...{ id, title, planNumber, planIssuedOn, period: { ...period } },
    issuer: { id: issuerId, asOf: issuerAsOf },
    aliases: aliases.map(({ text }) => text),
  });
}
