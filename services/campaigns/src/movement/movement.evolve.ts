import type { MovementEvent } from './movement.events.ts';
import type { MovementState } from './movement.state.ts';

/** The state after an event. Never refuses: what happened, happened. */
export function evolveMovement(state: MovementState | undefined, event: MovementEvent): MovementState {
  if (event.type === 'MovementCatalogued') {
    const { content: catalogued, entry } = event.data;
    const aliases = catalogued.aliases.map((alias) => ({ ...alias, entry }));
    return { ...event.data, content: { ...catalogued, aliases } };
  }
  if (!state) throw new Error(`${event.data.id} got an alias before it was catalogued`);
  const { content } = state;
  const { alias, entry } = event.data;
  return { ...state, content: { ...content, aliases: [...content.aliases, { ...alias, entry }] } };
}
