import type { EventDocument } from '../store/documents.ts';
import type { EventStore } from '../store/event-store.store.ts';

const pending = { public: true, publishedAt: null } as const;

/**
 * The next public events that Kafka may not have yet, oldest first, each aggregate's in order. There is no
 * high-water mark: a transaction that commits late is found like any other.
 */
export async function nextUnpublished(store: EventStore, limit: number): Promise<EventDocument[]> {
  return store.models.events
    .find(pending)
    .hint('outbox')
    .sort({ recordedAt: 1, seq: 1 })
    .limit(limit)
    .lean<EventDocument[]>()
    .exec();
}

/** Kafka has them. Done after publishing, so a crash in between repeats them: consumers know a repeat. */
export async function markPublished(store: EventStore, ids: readonly string[], at: Date): Promise<void> {
  await store.models.events.updateMany({ _id: { $in: [...ids] } }, { $set: { publishedAt: at } });
}

/** How long the oldest unpublished event has been waiting, in ms; 0 when the outbox is empty. */
export async function outboxAge(store: EventStore, now: Date): Promise<number> {
  const [oldest] = await nextUnpublished(store, 1);
  return oldest ? Math.max(0, now.getTime() - oldest.recordedAt.getTime()) : 0;
}
