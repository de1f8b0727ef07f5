import { type Command, type Decider, type Decision, type DomainEvent } from '@thidua/domain-kit';

/** given(events).when(command): the decision, as a sentence. */
export function specify<State, C extends Command, Event extends DomainEvent>(
  decider: Decider<State, C, Event>,
) {
  return {
    given: (...events: readonly Event[]) => ({
      when: (command: C): Decision<Event> => {
        const state = events.reduce<State | undefined>(
          (before, event) => decider.evolve(before, event),
          undefined,
        );
        return decider.decide(command, state);
      },
    }),
  };
}
