import { type Clock, type LegalDay, parseEntityId } from '@thidua/domain-kit';
import { asStoreFault, type Copies, copiesOf, type EventStore, waitUntilKnown } from '@thidua/event-kit';
import { campaignsProjection, knownCampaignsCollection } from './campaigns.projection.ts';
import type { KnownCampaign, KnownCampaignDocument } from './known-campaign.ts';

/** A plan as it counts for the one that it carries out, if it carries one out. */
export interface PlanLink {
  readonly id: string;
  readonly parent: string | null;
  readonly issuerId: string;
  /** The day by which its home sorts it. */
  readonly day: LegalDay;
}

/** All that is read is wanted: the server's own first batch of 101 would only cost a round trip. */
const batchSize = 10_000;

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
    return found.map(({ _id, unit: _unit, keys: _keys, ...campaign }) => ({ id: _id, ...campaign }));
  }

  /** Those with one of these numbers and one of these days. Throws Fault STORE_UNAVAILABLE. */
  async issuedAs(numbers: readonly string[], days: readonly LegalDay[]): Promise<KnownCampaign[]> {
    const filter = { documentNumber: { $in: numbers }, issuedOn: { $in: days } };
    return this.byIds(await this.copies().distinct('_id', filter));
  }

  /**
   * How plans hang together: of those that carry out one of these plans, are of one of these issuers, or are these. It
   * reads no plan. In no particular order. Throws Fault STORE_UNAVAILABLE.
   */
  async links(by: 'keys.parent' | 'issuer.id' | '_id', ids: readonly string[]): Promise<PlanLink[]> {
    const projection = { 'issuer.id': 1, 'keys.parent': 1, 'keys.day': 1 };
    const found = await asStoreFault(() =>
      this.#store.connection
        .collection<KnownCampaignDocument>(knownCampaignsCollection)
        .find({ [by]: { $in: [...ids] } }, { projection, batchSize })
        .toArray(),
    );
    return found.map(({ _id: id, issuer, keys: { parent, day } }) => ({
      ...{ id, parent, day, issuerId: issuer.id },
    }));
  }

  /** Them in lists: `keys.parent` is the plan that one carries out, `keys.day` what its home sorts it by. */
  copies(): Copies {
    const [store, clock] = [this.#store, this.#clock];
    return copiesOf({ store, clock, projection: campaignsProjection, collection: knownCampaignsCollection });
  }

  /**
   * Waits up to `patienceMs` until this copy would hold that plan, had its issue been acknowledged before now. False:
   * its absence proves nothing, ask the caller to try again. A plan is told by the home of the unit that its id names;
   * so one that is away leaves the plans of all others as certain as they were.
   */
  isCurrent(id: string, patienceMs: number): Promise<boolean> {
    const unit = parseEntityId(id)?.unit;
    return waitUntilKnown(this.#store, campaignsProjection, this.#clock.now(), patienceMs, unit);
  }
}
