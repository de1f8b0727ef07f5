import type { Clock, LegalDay } from '@thidua/domain-kit';
import type { Registry } from '@thidua/home-registry/authority';
import { type Place, placeOn } from './place-on.ts';
import type { UnitsTold } from './units-told.ts';

export interface FeedOptions {
  readonly told: UnitsTold;
  readonly registry: Pick<Registry, 'placeUnits'>;
  readonly clock: Clock;
}

/** So many fit into one change with time to spare, whatever else the machine does. */
const mostAtOnce = 4000;
/** While units keep coming their acts are not told to the end; but nobody waits for longer than this. */
const longestRestlessBeats = 60;

const by = 'organizations';
const legalBasis = 'Thay đổi đơn vị hành chính; nơi lưu giữ không đổi cho đến khi bàn giao';

/**
 * Places the units in the registry's tree: those that were told anew, and on each new day all of them, since what was
 * decided comes into force by the day.
 */
export class Feed {
  readonly #options: FeedOptions;
  readonly #waiting = new Set<string>();
  #placedOn: LegalDay | null = null;
  #lag = 0;
  #restlessBeats = 0;

  constructor(options: FeedOptions) {
    this.#options = options;
  }

  /** How many units were told and are not placed yet, and how many messages were not read. Throws if Kafka is away. */
  async state(): Promise<{ readonly waiting: number; readonly lag: number }> {
    const { told } = this.#options;
    const lag = told.lagTo(await told.end());
    return { lag, waiting: this.#waiting.size };
  }

  /** To be called about once a second. What it throws it does at the next beat. */
  async beat(): Promise<void> {
    try {
      await this.#read();
    } finally {
      // A new day comes without Kafka, too.
      await this.#placeOn(this.#options.clock.today());
    }
  }

  async #read(): Promise<void> {
    const { told } = this.#options;
    const end = await told.end();
    if (this.#isTimeToRead(told.lagTo(end))) await told.readTo(end, (unit) => this.#waiting.add(unit));
  }

  async #placeOn(today: LegalDay): Promise<void> {
    if (this.#placedOn !== today) for (const unit of this.#options.told.all.keys()) this.#waiting.add(unit);
    await this.#place(today);
    this.#placedOn = today;
  }

  /**
   * An act is told unit by unit: half of it would be a tree that never was, and pins for those that seem to move.
   * And who enters the nation wants the machine for that.
   */
  #isTimeToRead(lag: number): boolean {
    const isAtRest = lag === this.#lag;
    this.#lag = lag;
    if (lag > 0 && !isAtRest && ++this.#restlessBeats < longestRestlessBeats) return false;
    this.#restlessBeats = 0;
    return lag > 0;
  }

  async #place(day: LegalDay): Promise<void> {
    const { told, registry } = this.#options;
    const units = [...this.#waiting].flatMap((unit) => told.all.get(unit) ?? []);
    const whole = units.map((unit) => placeOn(unit, day)).filter((place) => this.#isWhole(place));
    for (let from = 0; from < whole.length; from += mostAtOnce) {
      const batch = whole.slice(from, from + mostAtOnce);
      await registry.placeUnits({ units: batch, legalBasis, by });
      for (const { unit } of batch) this.#waiting.delete(unit);
    }
  }

  /** A unit whose neighbours have not been told yet waits for them: the topic keeps the order of each unit alone. */
  #isWhole({ parent, successors }: Place): boolean {
    const around = parent === null ? successors : [parent, ...successors];
    return around.every((unit) => this.#options.told.all.has(unit));
  }
}
