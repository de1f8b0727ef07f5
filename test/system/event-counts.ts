import type { LogicalSubgraph } from '@thidua/event-contracts';
import type { System } from './system.ts';

const services: readonly LogicalSubgraph[] = ['organizations', 'campaigns', 'awards', 'conferences'];

/** How many events each service has stored: what was refused, or done before, adds none. */
export async function eventCounts(system: System): Promise<Readonly<Record<string, number>>> {
  const counts = services.map(async (name) => {
    const events = (await system.database(name)).collection('events');
    return [name, await events.countDocuments({})] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}
