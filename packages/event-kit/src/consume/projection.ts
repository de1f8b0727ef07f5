import { contractTypeOf, type Envelope, type LogicalSubgraph } from '@thidua/event-contracts';
import type { AnyBulkWriteOperation } from 'mongoose';

/** One write to one collection of a read model, by the collection's own name. */
export interface ProjectionWrite {
  readonly collection: string;
  readonly operation: AnyBulkWriteOperation<{ _id: string }>;
}

/** A projection that there is no more, by its name and those of its collections. */
export interface FormerProjection {
  readonly name: string;
  readonly collections: readonly string[];
}

/** Another service's public events → our read model. Pure: the kit reads, dedupes, orders and writes. */
export interface Projection {
  /** Part of the consumer group: `<logical>.<instance>.<name>`. */
  readonly name: string;
  readonly source: LogicalSubgraph;
  readonly collections: readonly {
    readonly name: string;
    readonly indexes: readonly Readonly<Record<string, 1 | -1>>[];
  }[];
  /**
   * What it was before: the migration step forgets it. By another name it reads the topic anew, and what it should
   * not have kept goes with the old one.
   */
  readonly replaces?: FormerProjection;
  /** Only aggregates of these types concern it; all, if left out. The others leave no trace in the inbox. */
  readonly follows?: readonly string[];
  /** By contract type. What has no handler is counted and passed over. */
  readonly on: Readonly<Record<string, (event: Envelope) => readonly ProjectionWrite[]>>;
}

/** Does the event's aggregate concern the projection? Of one that does, every event counts, or the order is lost. */
export const isFollowed = ({ follows }: Projection, { subject }: Envelope): boolean =>
  follows?.some((type) => subject.startsWith(`${type}.`)) ?? true;

/** The writes that an event asks for. */
export function writesFor(projection: Projection, event: Envelope): readonly ProjectionWrite[] {
  return projection.on[contractTypeOf(event)]?.(event) ?? [];
}
