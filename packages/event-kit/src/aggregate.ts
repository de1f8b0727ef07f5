import type { Contract, LogicalSubgraph } from '@thidua/event-contracts';
import type { DomainEvent } from '@thidua/domain-kit';

/** What a private event tells the world, if it tells anything. */
export interface Publication<Data extends object = object> {
  readonly contract: Contract<Data>;
  readonly data: Data;
}

/** Binds data to its contract, so that a wrong shape does not compile. */
export function publication<Data extends object>(contract: Contract<Data>, data: Data): Publication {
  return { contract, data };
}

/** An index on snapshots or rows; with `unique` a rule that two commands racing each other cannot break. */
export interface StoredIndex {
  readonly keys: Readonly<Record<string, 1 | -1>>;
  readonly unique?: true;
  /** Only documents that match are indexed. */
  readonly where?: Readonly<Record<string, unknown>>;
}

/**
 * Documents made from a state, several of each, for lists and searches over what stands inside it: one a version,
 * say. They are written in the transaction of the snapshot, so whoever sees one sees the other.
 */
export interface AggregateRows<State extends object> {
  readonly collection: string;
  readonly indexes: readonly StoredIndex[];
  /** Pure, and of nothing but the state: the check of all snapshots makes the rows anew and compares. */
  of(state: State): readonly object[];
}

/** Lifts the data of an event from the schema version that it was written with to the next one. */
export type Upcaster = (data: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/**
 * Everything that the write path must know of one kind of aggregate. Rules are not here: a command brings its
 * own `decide`.
 */
export interface AggregateType<State extends object, Event extends DomainEvent> {
  /** The id prefix: `campaign`. */
  readonly name: string;
  readonly owner: LogicalSubgraph;
  /** The collection of its snapshots: `campaigns`. */
  readonly collection: string;
  evolve(state: State | undefined, event: Event): State;
  /** Private event → public contract; null keeps it private. Pure: it is called at commit and by the relay. */
  publish(event: Event): Publication | null;
  /** Derived values to sort and search by, stored beside the state. */
  keys(state: State): Readonly<Record<string, string | number | null | readonly string[]>>;
  /** Indexes on `state.*` and `keys.*` that its queries need. */
  readonly indexes: readonly StoredIndex[];
  /** What is to be found one by one within a state, if anything. */
  readonly rows?: AggregateRows<State>;
  /** `upcasters[type][n]` lifts version n+1 to n+2; today's version is their number plus one. */
  readonly upcasters: Readonly<Record<string, readonly Upcaster[]>>;
}

/** The schema version that new events of this type are written with. */
export function schemaVersionOf(
  type: Pick<AggregateType<never, never>, 'upcasters'>,
  eventType: string,
): number {
  return (type.upcasters[eventType]?.length ?? 0) + 1;
}

/**
 * The versions of all kinds of its events, as one text: `CampaignIssued@2`. What is of version 1 is not named, so a
 * type that was never changed has an empty one.
 */
export const schemaOf = ({ upcasters }: Pick<AggregateType<never, never>, 'upcasters'>): string =>
  Object.keys(upcasters)
    .toSorted()
    .map((eventType) => `${eventType}@${schemaVersionOf({ upcasters }, eventType)}`)
    .join(' ');

/**
 * Any kind of aggregate, where only the kit handles it. State and event are checked where the type is declared;
 * functions over them are contravariant, so no narrower type would hold all of them.
 */
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyAggregate = AggregateType<any, any>;
