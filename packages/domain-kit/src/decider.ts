import type { LegalDay } from './legal-day.ts';
import type { Rejection } from './rejection.ts';

/** A private event of one aggregate: a coarse legal act, in the past tense. */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Data;
}

/** What surrounds an event: who, since when in law, and when we learnt it. */
export interface EventMeta {
  /** Person id; never a name. */
  readonly actor: string;
  /** The legal day from which the act has effect; null where the paper does not tell it. */
  readonly effectiveOn: LegalDay | null;
  /** The instant of recording, from the clock port. */
  readonly recordedAt: Date;
  readonly correlationId: string;
  readonly causationId: string | null;
}

/** An intention. Time, new ids and the actor come in with it, so that deciding is a pure function. */
export interface Command<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Data;
}

/** Events to record; an empty list means that the wish is already true; a rejection says why not. */
export type Decision<Event extends DomainEvent> = readonly Event[] | Rejection;

/** The write side of one aggregate. `undefined` is the state before its first event. */
export interface Decider<State, C extends Command, Event extends DomainEvent> {
  decide(command: C, state: State | undefined): Decision<Event>;
  evolve(state: State | undefined, event: Event): State;
}
