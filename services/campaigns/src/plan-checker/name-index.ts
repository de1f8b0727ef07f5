import type { NamedUnit } from './plan-facts.ts';
import { isNearly, spelling } from './spelling.ts';
import { bareName } from './unit-mentions.ts';

/** Units by their names: a text mentions a thousand, and a province has hundreds of kin. */
export class NameIndex<Unit extends NamedUnit> {
  readonly #byFullName = new Map<string, Unit>();
  readonly #byBareName = new Map<string, Unit>();
  /** Bare names with the names that they are of, by their number of syllables. */
  readonly #bySyllables = new Map<number, (readonly [bare: string, name: string])[]>();
  readonly #slips = new Map<string, string | null>();

  constructor(units: readonly Unit[]) {
    for (const unit of units)
      for (const name of unit.names) {
        const bare = spelling(bareName(name));
        this.#byFullName.set(spelling(name), unit);
        this.#byBareName.set(bare, unit);
        const syllables = bare.split(' ').length;
        this.#bySyllables.set(syllables, [...(this.#bySyllables.get(syllables) ?? []), [bare, name]]);
      }
  }

  /** Who bears that name, of whatever kind it is or was. */
  bearerOf(name: string): Unit | undefined {
    return this.#byBareName.get(spelling(name));
  }

  /** Who bears that name with that kind. */
  exactBearerOf(fullName: string): Unit | undefined {
    return this.#byFullName.get(spelling(fullName));
  }

  /** The name that a name which nobody bears is nearly; null if there is none. */
  nameNearly(words: string): string | null {
    const known = this.#slips.get(words);
    if (known !== undefined) return known;
    const written = spelling(words);
    const alike = this.#bySyllables.get(written.split(' ').length) ?? [];
    const name = alike.find(([bare]) => isNearly(written, bare))?.[1] ?? null;
    this.#slips.set(words, name);
    return name;
  }
}
