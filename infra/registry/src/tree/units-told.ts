import { type Bus, type BusMessage } from '@thidua/event-kit';
import { readUnit } from './read-unit.ts';
import type { UnitHistory } from './unit-history.ts';

type Offsets = Awaited<ReturnType<Bus['endOf']>>;

export interface UnitsToldOptions {
  readonly bus: Pick<Bus, 'endOf' | 'read'>;
  readonly topic: string;
  /** Told of each message of a unit that cannot be read; it is passed over. */
  readonly onUnreadable: (message: BusMessage, error: unknown) => void;
}

/**
 * The units as the topic of the organizations tells them, read anew by each process from its beginning: the topic is
 * kept for ever, and what was placed outlives the process in the registry.
 */
export class UnitsTold {
  readonly #options: UnitsToldOptions;
  readonly #units = new Map<string, UnitHistory>();
  #next: Offsets = {};

  constructor(options: UnitsToldOptions) {
    this.#options = options;
  }

  get all(): ReadonlyMap<string, UnitHistory> {
    return this.#units;
  }

  end(): Promise<Offsets> {
    const { bus, topic } = this.#options;
    return bus.endOf(topic);
  }

  /** How many messages before that end have not been read. */
  lagTo(end: Offsets): number {
    const behind = Object.entries(end).map(([at, to]) => Number(to - (this.#next[Number(at)] ?? 0n)));
    // A topic that ends before where we are is another one, of which nothing was read.
    const isOther = behind.some((each) => each < 0);
    return isOther
      ? Object.values(end).reduce((sum, to) => sum + Number(to), 0)
      : behind.reduce((a, b) => a + b, 0);
  }

  /** Reads up to that end, and tells which units have something new, whatever befalls it on the way. */
  async readTo(to: Offsets, onNews: (unit: string) => void): Promise<void> {
    const { bus, topic, onUnreadable } = this.#options;
    const isOther = Object.entries(to).some(([at, end]) => end < (this.#next[Number(at)] ?? 0n));
    if (isOther) this.#next = {};
    await bus.read({ topic, from: this.#next, to }, async (messages) => {
      for (const message of messages)
        try {
          const unit = readUnit(message);
          if (unit && this.#isNews(unit, isOther)) {
            this.#units.set(unit.unit, unit);
            onNews(unit.unit);
          }
        } catch (error) {
          onUnreadable(message, error);
        }
    });
    this.#next = to;
  }

  /** The relay may repeat an event after younger ones. */
  #isNews({ unit, seq }: UnitHistory, isOther: boolean): boolean {
    return isOther || seq > (this.#units.get(unit)?.seq ?? 0);
  }
}
