import type { Decision, DomainEvent, Rejection } from '@thidua/domain-kit';
import { type AggregateType, step, type WriteContext } from '@thidua/event-kit';
import type { BaseContext } from './base-context.ts';

/**
 * How a module runs its commands, each on one aggregate: gives the state that it led to, or why it was refused.
 * `makeCommand` gathers the facts: it runs again where a rival was faster. A repeat is answered with what the first one
 * wrote. `stored` reads past the request's caches.
 */
export function carryOutOn<
  Context extends Pick<BaseContext, 'writer'>,
  State extends object,
  Event extends DomainEvent,
  Command,
>(
  aggregate: AggregateType<State, Event>,
  decide: (command: Command, state: State | undefined) => Decision<Event>,
  stored: (context: Context, id: string) => Promise<State | null>,
) {
  return async (
    context: Context,
    id: string,
    makeCommand: () => Promise<Command>,
    write: WriteContext,
  ): Promise<State | Rejection> => {
    const steps = async () => {
      const command = await makeCommand();
      return [step(aggregate, id, (state) => decide(command, state))];
    };
    const outcome = await context.writer.execute(steps, write);
    if (!outcome.accepted) return outcome.rejection;
    const [written = id] = outcome.ids;
    const state = await stored(context, written);
    if (!state) throw new Error(`written and not found: ${written}`);
    return state;
  };
}
