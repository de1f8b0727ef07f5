import type { Clock } from '@thidua/domain-kit';
import { asStoreFault, type Copies, copiesOf, type EventStore } from '@thidua/event-kit';
import {
  type ActKind,
  type ActOfOthersDocument,
  actsOfOthersCollection,
  actsOfOthersProjection,
} from './acts-of-others.projection.ts';

/** An act as it counts: who, what and when. */
export interface ToldAct {
  readonly id: string;
  readonly organization: string;
  readonly duty: string | null;
  /** Of a report: the last day of the duty that it meets, where its home told one. */
  readonly due: string | null;
  readonly day: string;
}

const counted = { organization: 1, duty: 1, due: 1, 'keys.day': 1 };

/** All that is read is wanted: the server's own first batch of 101 would only cost a round trip. */
const batchSize = 10_000;

/** What other homes told of their acts on plans, fed from Kafka. It may be a moment behind. */
export class ActsOfOthers {
  readonly #store: EventStore;
  /** Them in lists: filter by `kind` and `keys.campaign`, sort by `keys.day`. */
  readonly copies: Copies;

  constructor(store: EventStore, clock: Clock) {
    this.#store = store;
    const [projection, collection] = [actsOfOthersProjection, actsOfOthersCollection];
    this.copies = copiesOf({ store, clock, projection, collection });
  }

  /**
   * All of a kind on a plan, or with `organizations` only theirs; in no particular order. From an index alone. Throws
   * Fault STORE_UNAVAILABLE.
   */
  async onPlan(kind: ActKind, campaign: string, organizations?: readonly string[]): Promise<ToldAct[]> {
    const acts = this.#store.connection.collection<ActOfOthersDocument>(actsOfOthersCollection);
    const among = organizations && { organization: { $in: [...organizations] } };
    const filter = { 'keys.campaign': campaign, kind, ...among };
    const found = await asStoreFault(() => acts.find(filter, { projection: counted, batchSize }).toArray());
    return found.map(({ _id: id, organization, duty, due, keys: { day } }) => ({
      ...{ id, organization, duty, due, day },
    }));
  }
}
