import type { Clock } from '@thidua/domain-kit';
import { asStoreFault, type EventStore, waitUntilKnown } from '@thidua/event-kit';
import { campaignsProjection, knownCampaignsCollection } from './campaigns.projection.ts';
import type { KnownCampaign } from './known-campaign.ts';

type KnownCampaignDocument = Omit<KnownCampaign, 'id'> & { readonly _id: string };

/** A service's own copy of the plans in force, fed from Kafka. It may be a moment behind. */
export class KnownCampaigns {
  readonly #store: EventStore;
  readonly #clock: Clock;

  constructor(store: EventStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** Null if this copy does not know it: ask `isCurrent` before concluding that it is not in force. */
  async byId(id: string): Promise<KnownCampaign | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** Those that this copy knows, in no particular order. Throws Fault STORE_UNAVAILABLE. */
  async byIds(ids: readonly string[]): Promise<KnownCampaign[]> {
    const found = await asStoreFault(() =>
      this.#store.connection
        .collection<KnownCampaignDocument>(knownCampaignsCollection)
        .find({ _id: { $in: [...ids] } })
        .toArray(),
    );
    return found.map(({ _id, ...campaign }) => ({ id: _id, ...campaign }));
  }

  /**
   * Waits up to `patienceMs` until this copy holds every plan whose issue was acknowledged before now. False: an
   * absence proves nothing, ask the caller to try again.
   */
  isCurrent(patienceMs: number): Promise<boolean> {
    return waitUntilKnown(this.#store, campaignsProjection, this.#clock.now(), patienceMs);
  }
}
