import { type Clock, parseEntityId } from '@thidua/domain-kit';
import { asStoreFault, type Copies, copiesOf, type EventStore, waitUntilKnown } from '@thidua/event-kit';
import type { EarlierAward } from '../award-proposal.commands.ts';
import {
  type ToldGrantDocument,
  toldGrantsCollection,
  toldGrantsProjection,
  type ToldNomineeDocument,
  toldNomineesCollection,
} from './told-grants.projection.ts';

/** What other instances have told of their proposals, fed from Kafka. It may be a moment behind. */
export class ToldAwards {
  /** Of what was granted: the rest is nobody's to list. */
  readonly copies: Copies;
  readonly #store: EventStore;
  readonly #clock: Clock;

  constructor(store: EventStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
    const [projection, collection] = [toldGrantsProjection, toldGrantsCollection];
    this.copies = copiesOf({ store, clock, projection, collection });
  }

  /** The awards of one merit. */
  async granted(merit: string): Promise<EarlierAward[]> {
    const { connection } = this.#store;
    const grants = connection.collection<ToldGrantDocument>(toldGrantsCollection);
    const found = await asStoreFault(() => grants.find({ 'keys.merit': merit }).toArray());
    return found.flatMap(({ _id, achievement }) =>
      achievement === null ? [] : [{ proposalId: _id, from: achievement.from, to: achievement.to }],
    );
  }

  /** Whether anybody told of a proposal for that person which was not refused. */
  async wasProposed(person: string): Promise<boolean> {
    const nominees = this.#store.connection.collection<ToldNomineeDocument>(toldNomineesCollection);
    return (await asStoreFault(() => nominees.findOne({ person }))) !== null;
  }

  /**
   * Waits up to `patienceMs` until all is here that the home of that id had told by now. False: an absence proves
   * nothing, ask the caller to try again.
   */
  isCurrent(id: string, patienceMs: number): Promise<boolean> {
    const unit = parseEntityId(id)?.unit;
    return waitUntilKnown(this.#store, toldGrantsProjection, this.#clock.now(), patienceMs, unit);
  }
}
