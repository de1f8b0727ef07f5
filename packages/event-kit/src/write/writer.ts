import {
  type Clock,
  type Decision,
  type DomainEvent,
  Fault,
  isRejection,
  type LegalDay,
  reject,
  type Rejection,
  unitKeyOf,
} from '@thidua/domain-kit';
import type { AggregateType, AnyAggregate } from '../aggregate.ts';
import type {
  CommandDocument,
  PersonDocument,
  PersonPosition,
  SnapshotDocument,
} from '../store/documents.ts';
import type { EventStore } from '../store/event-store.store.ts';
import { stripes } from '../store/guard.store.ts';
import { asStoreFault } from '../store/unavailable.store.ts';
import { type Change, changeOf } from './change.ts';
import { commitAll, LostRace } from './commit.store.ts';
import { FreeList } from './free-list.ts';
import type { Homes } from './homes.ts';

/** Who writes, for which request, and under which key a repeat is recognised. */
export interface WriteContext {
  readonly actor: string;
  readonly correlationId: string;
  readonly causationId?: string;
  /** The caller's own key: the same key with the same input is answered again, not done again. */
  readonly idempotency?: { readonly key: string; readonly fingerprint: string };
  readonly effectiveOn: LegalDay | null;
  /** Names that the command brings along; kept apart from the events. */
  readonly people?: readonly PersonDocument[];
  /** What it says of persons, new ones or known ones; kept with their names. */
  readonly positions?: readonly PersonPosition[];
}

/** One aggregate's part of a command. `decide` may run again after a lost race: it must be pure. */
export interface Step {
  readonly type: AnyAggregate;
  readonly id: string;
  readonly decide: (state: object | undefined) => Decision<DomainEvent>;
}

/** Binds an aggregate's type, id and decision, with their types checked together. */
export function step<State extends object, Event extends DomainEvent>(
  type: AggregateType<State, Event>,
  id: string,
  decide: (state: State | undefined) => Decision<Event>,
): Step {
  return { type, id, decide: decide as Step['decide'] };
}

/**
 * The steps of a command, made anew for each attempt: what a rival has changed since must be read again, or the
 * loser of a race would be judged by old facts.
 */
export type Steps = () => readonly Step[] | Promise<readonly Step[]>;

/** The ids of the aggregates that now are as wished, in the order of the steps; or the first refusal. */
export type Outcome = { readonly accepted: true; readonly ids: readonly string[] } | Rejected;
export interface Rejected {
  readonly accepted: false;
  readonly rejection: Rejection;
  /** Which of the steps was refused. */
  readonly step: number;
}

const maxAttempts = 10;
const maxWaitingWriters = 2000;

/** The write side of one service. */
export class Writer {
  readonly #store: EventStore;
  readonly #homes: Homes;
  readonly #clock: Clock;
  readonly #stripes = new FreeList(stripes, maxWaitingWriters);

  constructor(store: EventStore, homes: Homes, clock: Clock) {
    this.#store = store;
    this.#homes = homes;
    this.#clock = clock;
  }

  /**
   * Decides every step on its current state and commits all their events in one transaction, or none.
   * Throws Fault: CONFLICT when rivals win too often, and whatever the store throws.
   */
  async execute(makeSteps: Steps, context: WriteContext): Promise<Outcome> {
    for (let attempt = 0; attempt < maxAttempts; attempt++) {
      const done = await this.#answeredBefore(context);
      if (done) return done;
      const steps = await makeSteps();
      const decided = await this.#decide(steps, context);
      // The first try of this very command may have been committed since we looked for it.
      if ('accepted' in decided) return (await this.#answeredBefore(context)) ?? decided;
      try {
        await this.#commit(steps, decided, context);
        return { accepted: true, ids: steps.map((each) => each.id) };
      } catch (error) {
        if (!(error instanceof LostRace)) throw error;
      }
    }
    throw new Fault('CONFLICT');
  }

  async #answeredBefore({ actor, idempotency }: WriteContext): Promise<Outcome | null> {
    if (!idempotency) return null;
    const command = await asStoreFault(() =>
      this.#store.models.commands.findById(`${actor}/${idempotency.key}`).lean<CommandDocument>().exec(),
    );
    if (!command) return null;
    if (command.fingerprint !== idempotency.fingerprint)
      return {
        accepted: false,
        step: 0,
        rejection: reject('IDEMPOTENCY_KEY_REUSED', {
          path: ['idempotencyKey'],
          params: { key: idempotency.key },
        }),
      };
    return { accepted: true, ids: command.aggregates };
  }

  async #decide(steps: readonly Step[], context: WriteContext): Promise<readonly Change[] | Rejected> {
    // First of all, and once: what is not ours must not be judged by what was left here of it, and epoch and guard
    // must be of one version of the directory.
    const guarded = steps.map((each) => ({ ...each, home: this.#homes.homeOf(unitKeyOf(each.id)) }));
    const snapshots = await this.#load(steps);
    const meta = {
      actor: context.actor,
      effectiveOn: context.effectiveOn,
      recordedAt: this.#clock.now(),
      correlationId: context.correlationId,
      causationId: context.causationId ?? null,
    };
    const changes: Change[] = [];
    for (const [index, { type, id, decide, home }] of guarded.entries()) {
      const before = snapshots.get(id) ?? null;
      const decision = decide(before?.state);
      if (isRejection(decision)) return { accepted: false, rejection: decision, step: index };
      if (decision.length === 0) continue;
      changes.push(changeOf(type, id, before, decision, meta, home));
    }
    return changes;
  }

  async #load(steps: readonly Step[]): Promise<Map<string, SnapshotDocument>> {
    const found = new Map<string, SnapshotDocument>();
    for (const [collection, group] of Map.groupBy(steps, (each) => each.type.collection)) {
      const ids = group.map((each) => each.id);
      const documents = await asStoreFault(() =>
        this.#store
          .snapshots(collection)
          .find({ _id: { $in: ids } })
          .lean<SnapshotDocument[]>()
          .exec(),
      );
      for (const document of documents) found.set(document._id, document);
    }
    return found;
  }

  async #commit(steps: readonly Step[], changes: readonly Change[], context: WriteContext): Promise<void> {
    const { actor, idempotency, people = [], positions = [] } = context;
    if (changes.length === 0 && !idempotency) return;
    const command = idempotency && {
      _id: `${actor}/${idempotency.key}`,
      fingerprint: idempotency.fingerprint,
      aggregates: steps.map((each) => each.id),
      at: this.#clock.now(),
    };
    await this.#stripes.with((stripe) =>
      commitAll(this.#store, {
        changes,
        stripe,
        command: command ?? null,
        people,
        positions,
      }),
    );
  }
}
