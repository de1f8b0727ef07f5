import type { Clock, LegalDay } from '@thidua/domain-kit';
import type { Registry } from '@thidua/home-registry/authority';
import { type Place, placeOn } from './place-on.ts';
import type { Tree } from './tree.store.ts';
import type { UnitDocument } from './unit-document.ts';

export interface FeedOptions {
  readonly tree: Tree;
  readonly registry: Pick<Registry, 'placeUnits'>;
  readonly clock: Clock;
}

/** So many fit into one change with time to spare, whatever else the machine does. */
const mostAtOnce = 4000;
/** While units keep coming their acts are not told to the end; but nobody waits for longer than this. */
const longestWaitBeats = 30;

const by = 'organizations';
const legalBasis = 'Thay đổi đơn vị hành chính; nơi lưu giữ không đổi cho đến khi bàn giao';

/**
 * Places the units of the copy in the registry's tree: all of them at its first beat and on each new day, since what
 * was decided comes into force by the day; in between those that were told anew.
 */
export class Feed {
  readonly #options: FeedOptions;
  #placedOn: LegalDay | null = null;
  #waiting = 0;
  #beatsWaited = 0;

  constructor(options: FeedOptions) {
    this.#options = options;
  }

  /** To be called about once a second. Throws Fault STORE_UNAVAILABLE; then the next beat does it. */
  async beat(): Promise<void> {
    const { tree, clock } = this.#options;
    const today = clock.today();
    if (this.#placedOn !== today) {
      await this.#place(await tree.all(), today);
      this.#placedOn = today;
    } else if (await this.#isTimeToPlace()) await this.#place(await tree.waiting(), today);
  }

  /** An act is told unit by unit: half of it would be a tree that never was, and pins for those that seem to move. */
  async #isTimeToPlace(): Promise<boolean> {
    const waiting = await this.#options.tree.countWaiting();
    const isQuiet = waiting === this.#waiting;
    this.#waiting = waiting;
    if (waiting > 0 && !isQuiet && ++this.#beatsWaited < longestWaitBeats) return false;
    this.#beatsWaited = 0;
    return waiting > 0;
  }

  async #place(units: readonly UnitDocument[], day: LegalDay): Promise<void> {
    const { tree, registry } = this.#options;
    const placed = new Map(units.map((unit) => [unit, placeOn(unit, day)]));
    const known = await this.#knownAround([...placed.values()]);
    const whole = units.filter((unit) => isWhole(placed.get(unit), known));
    for (let from = 0; from < whole.length; from += mostAtOnce) {
      const batch = whole.slice(from, from + mostAtOnce);
      await registry.placeUnits({ units: batch.flatMap((unit) => placed.get(unit) ?? []), legalBasis, by });
      await tree.notePlaced(batch);
    }
  }

  async #knownAround(places: readonly Place[]): Promise<ReadonlySet<string>> {
    const here = new Set(places.map(({ unit }) => unit));
    const others = new Set(places.flatMap(around).filter((unit) => !here.has(unit)));
    return others.size === 0 ? here : here.union(await this.#options.tree.knownAmong([...others]));
  }
}

/** A unit whose neighbours have not been told yet waits for them: the topic keeps the order of each unit alone. */
const isWhole = (place: Place | undefined, known: ReadonlySet<string>): boolean =>
  place !== undefined && around(place).every((unit) => known.has(unit));

const around = ({ parent, successors }: Place): readonly string[] =>
  parent === null ? successors : [parent, ...successors];
