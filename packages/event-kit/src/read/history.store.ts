import type { DomainEvent } from '@thidua/domain-kit';
import type { AggregateType } from '../aggregate.ts';
import type { EventDocument } from '../store/documents.ts';
import type { EventStore } from '../store/event-store.store.ts';
import { asStoreFault } from '../store/unavailable.store.ts';
import { upcast } from '../write/fold.store.ts';
import type { KeysetOrder, KeysetRequest } from './keyset-page.store.ts';

/** In the order in which it happened, the latest first. */
export const latestFirst: KeysetOrder = [{ path: 'seq', direction: -1 }];

/** A page of what happened to one aggregate; of the keys, the sequence alone gives the order. */
export interface HistoryPage<Event extends DomainEvent> {
  readonly rows: readonly { readonly event: Event; readonly key: readonly [number, string] }[];
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

/** What happened to aggregates of one kind, for histories that are too long to be kept in a state. */
export interface History<Event extends DomainEvent> {
  /** All events of a kind of one aggregate, in the order `latestFirst`. Throws Fault STORE_UNAVAILABLE. */
  page<Type extends Event['type']>(
    aggregate: string,
    type: Type,
    page: Pick<KeysetRequest, 'first' | 'after'>,
  ): Promise<HistoryPage<Extract<Event, { type: Type }>>>;
}

/** Opens the history of a kind of aggregate for reading. */
export function historyOf<State extends object, Event extends DomainEvent>(
  store: EventStore,
  kind: AggregateType<State, Event>,
): History<Event> {
  return {
    async page<Type extends Event['type']>(
      aggregate: string,
      type: Type,
      { first, after }: Pick<KeysetRequest, 'first' | 'after'>,
    ) {
      const filter = { aggregate, type };
      const [before] = after ?? [];
      const [found, totalCount] = await asStoreFault(() =>
        Promise.all([
          store.models.events
            .find({ ...filter, ...(before !== undefined && { seq: { $lt: Number(before) } }) })
            .sort({ seq: -1 })
            .limit(first + 1)
            .lean<EventDocument[]>()
            .exec(),
          store.models.events.countDocuments(filter).exec(),
        ]),
      );
      const rows = found.slice(0, first).map((document) => ({
        event: upcast<Extract<Event, { type: Type }>>(kind, document),
        key: [document.seq, document._id] as const,
      }));
      return { rows, hasNextPage: found.length > first, totalCount };
    },
  };
}
