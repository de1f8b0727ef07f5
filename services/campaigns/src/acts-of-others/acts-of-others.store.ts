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
  readonly day: string;
}

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

  /** All of a kind on a plan, in no particular order. Throws Fault STORE_UNAVAILABLE. */
  async onPlan(kind: ActKind, campaign: string): Promise<ToldAct[]> {
    const acts = this.#store.connection.collection<ActOfOthersDocument>(actsOfOthersCollection);
    const found = await asStoreFault(() => acts.find({ kind, 'keys.campaign': campaign }).toArray());
    return found.map(({ _id, organization, duty, keys }) => ({ id: _id, organization, duty, day: keys.day }));
  }
}
