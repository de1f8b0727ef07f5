import type { LegalDay } from '@thidua/domain-kit';
import { asStoreFault, type EventStore, waitUntilKnown } from '@thidua/event-kit';
import { openConferencesCollection, openConferencesProjection } from './open-conferences.projection.ts';
import { openPlansCollection, openPlansProjection } from './open-plans.projection.ts';
import { openProposalsCollection, openProposalsProjection } from './open-proposals.projection.ts';
import type { OpenWorkDocument } from './open-work.document.ts';

/** How much work of an organization is open on a day. */
export interface OpenWork {
  /** Plans and directives that it issued or took over, whose period is not over or has no known end. */
  readonly plans: number;
  /** Award proposals of its own that nobody has decided on. */
  readonly proposals: number;
  /** Conferences that it hosts, whose time is not over or is not known. */
  readonly conferences: number;
}

/** What this service has heard of the others' work, from Kafka. It may be a moment behind. */
export interface OpenWorkQueries {
  /** One entry an id, zeros included. Throws Fault STORE_UNAVAILABLE. */
  countsOf(ids: readonly string[], day: LegalDay): Promise<ReadonlyMap<string, OpenWork>>;
  /**
   * Waits up to `patienceMs` until everything that the three others acknowledged before `instant` is counted.
   * False: there may be more than the counts say.
   */
  isKnownThrough(instant: Date, patienceMs: number): Promise<boolean>;
}

export function createOpenWorkQueries(store: EventStore): OpenWorkQueries {
  const count = async (collection: string, ids: readonly string[], day: LegalDay) => {
    const found = await asStoreFault(() =>
      store.connection
        .collection<OpenWorkDocument>(collection)
        .aggregate<{ _id: string; count: number }>([
          { $match: { organization: { $in: ids }, $or: [{ lastDay: null }, { lastDay: { $gte: day } }] } },
          { $unwind: '$organization' },
          { $match: { organization: { $in: ids } } },
          { $group: { _id: '$organization', count: { $sum: 1 } } },
        ])
        .toArray(),
    );
    return new Map(found.map(({ _id, count: sum }) => [_id, sum]));
  };
  return {
    async countsOf(ids, day) {
      const [plans, proposals, conferences] = await Promise.all([
        count(openPlansCollection, ids, day),
        count(openProposalsCollection, ids, day),
        count(openConferencesCollection, ids, day),
      ]);
      const workOf = (id: string): OpenWork => ({
        plans: plans.get(id) ?? 0,
        proposals: proposals.get(id) ?? 0,
        conferences: conferences.get(id) ?? 0,
      });
      return new Map(ids.map((id) => [id, workOf(id)]));
    },
    async isKnownThrough(instant, patienceMs) {
      const sources = [openPlansProjection, openProposalsProjection, openConferencesProjection];
      const known = await Promise.all(
        sources.map((projection) => waitUntilKnown(store, projection, instant, patienceMs)),
      );
      return known.every(Boolean);
    },
  };
}
