import fc from 'fast-check';
import { type Act, dated, type Line, parsed } from '../lineage/lineage.fixture.ts';
import { firstOnes, histories } from '../lineage/random-acts.fixture.ts';
import type { OrganizationState } from '../organization/organization.state.ts';
import type { ReorganizationFacts } from './effects/reorganization-facts.ts';
import { enacted } from './judged.fixture.ts';
import * as sample from './reorganization.samples.ts';
import type { ReorganizationAct, ReorganizationPart, ReorganizationState } from './reorganization.state.ts';

/** The unit that is called so in a random act. */
export const unitOf = (name: string): string =>
  sample.unit(
    name
      .toLowerCase()
      .replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))
      .padEnd(8, 'x'),
  );

const codeOf = (n: number) => String(n).padStart(5, '0');

/** Communes that are there before the first act. */
export const firstFacts: ReorganizationFacts = sample.facts(
  ...firstOnes.map((name, n): OrganizationState =>
    sample.organization(unitOf(name), {
      name: `Xã ${name}`,
      codes: [{ scheme: 'GSO', value: codeOf(100 + n) }],
    }),
  ),
);

/** A history, and the reorganisations by which it came about. */
export interface Batches {
  readonly acts: readonly Act[];
  readonly batches: readonly ReorganizationState[];
}

/** All of them as the law can make them; the same step may be said by one act or another. */
export const lawfulBatches: fc.Arbitrary<Batches> = fc
  .tuple(histories(true), fc.array(fc.nat({ max: 99 }), { minLength: 50, maxLength: 50 }))
  .map(([history, numbers]) => {
    const acts = history.filter(([, ...lines]) => lines.length > 0);
    const teller = new Teller(numbers);
    return { acts, batches: acts.map((act, n) => teller.batchOf(act, n)) };
  });

/** Each batch of a history with what is known before it. */
export function* unfolded({ batches }: Pick<Batches, 'batches'>) {
  let known = firstFacts;
  for (const batch of batches) {
    yield { batch, known };
    known = enacted(batch, known);
  }
}

const goingOn = ['CONTINUE', 'RENAME', 'RETYPE', 'RECODE'] as const;

/** Tells acts as parts of reorganisations; remembers which units there are, and which codes they have. */
class Teller {
  readonly #numbers: readonly number[];
  readonly #codes = new Map<string, string>(firstOnes.map((name, n) => [name, codeOf(100 + n)]));
  readonly #living = new Set<string>(firstOnes);
  #told = 0;
  #coded = 200;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  batchOf([when, ...lines]: Act, n: number): ReorganizationState {
    const { day, isBound } = dated(when);
    const edges = lines.map(parsed);
    const results = [...new Set(edges.flatMap(({ to }) => to || []))];
    const ending = new Set(edges.flatMap(({ from }) => (from && !results.includes(from) ? from : [])));
    const made = results.map((result) => this.#part(result, edges, ending));
    const parts = [...this.#withoutSilent(made), ...this.#ends(ending, edges, made)];
    for (const name of ending) this.#living.delete(name);
    for (const name of results) this.#living.add(name);
    return sample.reorganization(parts, {
      id: `reorganization.iycii4on.01970000-0000-7000-8000-00000000000${n}`,
      number: `${n}/NQ`,
      ...{ adoptedOn: null, inForceOn: null },
      ...{ operatesFrom: isBound ? null : day, operatesBefore: isBound ? day : null },
    });
  }

  #part(name: string, edges: readonly Line[], ending: ReadonlySet<string>): ReorganizationPart {
    const isNew = !this.#codes.has(name);
    const isLiving = this.#living.has(name);
    const into = edges.filter(({ from, to }) => from && to === name);
    const act = this.#oneOf(actsFor(name, into, isNew, isLiving));
    const isSaid = ({ from, share }: Line) =>
      from !== name || share === 'PARTIAL' || this.#oneOf([true, false]);
    const from = into
      .filter(isSaid)
      .map(({ from: source, share }) => ({ ...sample.full(unitOf(source)), share }));
    const asBefore = (value: string, when: boolean) =>
      isNew || when || this.#oneOf([true, false]) ? value : null;
    const heir = into.find(({ from: source, share }) => share === 'FULL' && ending.has(source))?.from;
    const code = isLiving && act !== 'RECODE' ? null : this.#codeFrom(heir);
    if (code) this.#codes.set(name, code);
    return sample.part(act, unitOf(name), {
      name: asBefore(`Xã ${name} ${this.#told}`, act === 'RENAME'),
      kind: asBefore(this.#oneOf(['xa', 'phuong']), act === 'RETYPE'),
      parent: asBefore(this.#oneOf([sample.province, sample.district]), false),
      ...{ code, from: from.length > 0 ? from : null },
    });
  }

  /** A code of its own, or that of a unit that ends, as the lists of 2025 have it. */
  #codeFrom(heir: string | undefined): string {
    this.#coded += 1;
    const inherited = heir && this.#oneOf([true, false]) ? this.#codes.get(heir) : undefined;
    return inherited ?? codeOf(this.#coded);
  }

  /** Whoever gives a part away goes on with the rest without a part of its own, if nothing else is to be said. */
  #withoutSilent(made: readonly ReorganizationPart[]): ReorganizationPart[] {
    const givers = new Set(
      made.flatMap(({ act, from }) => (act === 'TRANSFER_PART' ? (from ?? []) : [])).map(({ unit }) => unit),
    );
    return made.filter(({ act, unit, from }) => {
      const isSilent = act === 'CONTINUE' && givers.has(unit) && from?.[0]?.share === 'PARTIAL';
      return !isSilent || this.#oneOf([true, false]);
    });
  }

  /** What goes into others ends without being told to, unless it only seems to give a part away. */
  #ends(
    ending: ReadonlySet<string>,
    edges: readonly Line[],
    made: readonly ReorganizationPart[],
  ): ReorganizationPart[] {
    return [...ending]
      .filter((name) => {
        const takers = edges.filter(({ from, to }) => from === name && to).map(({ to }) => unitOf(to));
        const isTransferred = made.some(({ act, unit }) => act === 'TRANSFER_PART' && takers.includes(unit));
        return takers.length === 0 || isTransferred || this.#oneOf([true, false]);
      })
      .map((name) =>
        sample.part('DISSOLVE', unitOf(name), { legalBasis: this.#oneOf(['72/2025/QH15', null]) }),
      );
  }

  #oneOf<Value>(values: readonly Value[]): Value {
    this.#told += 1;
    const number = this.#numbers[this.#told % this.#numbers.length] ?? 0;
    return values[number % values.length] as Value;
  }
}

/** The acts that can be told of a unit that is made so. */
function actsFor(
  name: string,
  into: readonly Line[],
  isNew: boolean,
  isLiving: boolean,
): readonly ReorganizationAct[] {
  const others = into.filter(({ from }) => from !== name);
  const isWhole = into.every(({ share }) => share === 'FULL');
  if (!isNew && !isLiving) return ['RESTORE'];
  if (isLiving && others.length === 0) return goingOn;
  if (isWhole) return into.length > 1 ? ['MERGE'] : ['ESTABLISH'];
  if (isLiving)
    return others.every(({ share }) => share === 'PARTIAL') ? ['FORM', 'TRANSFER_PART'] : ['FORM'];
  return into.length > 1 ? ['FORM'] : ['FORM', 'SPLIT'];
}
