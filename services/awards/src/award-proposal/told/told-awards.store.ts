import { type Clock, parseEntityId } from '@thidua/domain-kit';
import { asStoreFault, type Copies, copiesOf, type EventStore, waitUntilKnown } from '@thidua/event-kit';
import type { EarlierAward } from '../award-proposal.commands.ts';
import {
  type ToldAwardDocument,
  toldAwardsCollection,
  toldAwardsProjection,
} from './told-awards.projection.ts';

/** What other instances have told of their proposals, fed from Kafka. It may be a moment behind. */
export class ToldAwards {
  readonly copies: Copies;
  readonly #store: EventStore;
  readonly #clock: Clock;

  constructor(store: EventStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
    this.copies = copiesOf(store, toldAwardsCollection);
  }

  /** The awards of one merit. */
  async granted(merit: string): Promise<EarlierAward[]> {
    const found = await asStoreFault(() =>
      this.#collection().find({ 'keys.merit': merit, granted: true }).toArray(),
    );
    return found.map(({ _id, achievement: { from, to } }) => ({ proposalId: _id, from, to }));
  }

  /** Whether anybody told of a proposal for that organization or person. */
  async wasProposed(nominee: string): Promise<boolean> {
    return (await asStoreFault(() => this.#collection().findOne({ nominee }))) !== null;
  }

  /**
   * Waits up to `patienceMs` until all is here that the home of that id had told by now. False: an absence proves
   * nothing, ask the caller to try again.
   */
  isCurrent(id: string, patienceMs: number): Promise<boolean> {
    const unit = parseEntityId(id)?.unit;
    return waitUntilKnown(this.#store, toldAwardsProjection, this.#clock.now(), patienceMs, unit);
  }

  #collection() {
    return this.#store.connection.collection<ToldAwardDocument>(toldAwardsCollection);
  }
}
