import fc from 'fast-check';
import type { OrganizationState } from '../organization/organization.state.ts';
import { dayOfEdge } from './effects/edge-day.ts';
import type { ReorganizationFacts } from './effects/reorganization-facts.ts';
import { enacted } from './judged.fixture.ts';
import { firstFacts, lawfulBatches, unfolded } from './random-batches.fixture.ts';
import * as sample from './reorganization.samples.ts';
import type {
  ReorganizationPart,
  ReorganizationSource,
  ReorganizationState,
} from './reorganization.state.ts';

/** A reorganisation, and what is known before it. */
export interface Known {
  readonly batch: ReorganizationState;
  readonly known: ReorganizationFacts;
}

/** A change to a batch that may make nonsense of it; numbers are places in lists, from the beginning again. */
interface Blow {
  readonly kind: keyof typeof blows;
  readonly part: number;
  readonly source: number;
  readonly unit: number;
  readonly share: ReorganizationSource['share'];
  readonly act: ReorganizationPart['act'];
  readonly code: string;
  readonly at: string;
}

type Parts = readonly ReorganizationPart[];
interface Struck extends Blow {
  readonly target: ReorganizationPart;
  readonly from: readonly ReorganizationSource[];
  readonly any: string;
}

const acts = [
  ...(['ESTABLISH', 'MERGE', 'FORM', 'CONTINUE', 'RENAME', 'RETYPE', 'RECODE'] as const),
  ...(['TRANSFER_PART', 'SPLIT', 'DISSOLVE', 'RESTORE', 'CORRECT'] as const),
];

const place = fc.nat({ max: 50 });

const blows = {
  dropPart: (parts: Parts, { target }: Struck) => parts.filter((part) => part !== target),
  dropSource: changed(({ from, source }) => ({ from: from.filter((_, n) => n !== source % from.length) })),
  addSource: changed(({ from, any, share }) => ({ from: [...from, { ...sample.full(any), share }] })),
  otherSource: changed(({ from, source, any }) => ({
    from: from.map((each, n) => (n === source % from.length ? { ...each, unit: any } : each)),
  })),
  otherShare: changed(({ from, source, share }) => ({
    from: from.map((each, n) => (n === source % from.length ? { ...each, share } : each)),
  })),
  otherAct: changed(({ act }) => ({ act })),
  otherUnit: changed(({ any }) => ({ unit: any })),
  otherCode: changed(({ code }) => ({ code })),
  otherParent: changed(({ any }) => ({ parent: any })),
  dissolve: (parts: Parts, { any }: Struck) => [...parts, sample.part('DISSOLVE', any)],
  correct: (parts: Parts, { any, at, code }: Struck) => [
    ...parts,
    sample.part('CORRECT', any, { at, code, name: 'Xã Đúng' }),
  ],
  correctSources: (parts: Parts, { any, at, from }: Struck) => [
    ...parts,
    sample.part('CORRECT', any, { at, from }),
  ],
};

/** A change to one of the parts. */
function changed(change: (struck: Struck) => Partial<ReorganizationPart>) {
  return (parts: Parts, struck: Struck): Parts =>
    parts.map((part) => (part === struck.target ? { ...part, ...change(struck) } : part));
}

const kinds = Object.keys(blows) as Blow['kind'][];

/** One or some changes, of some kinds or of all; not all of them need be wrong. */
const someBlows = (most: number, among: readonly Blow['kind'][] = kinds): fc.Arbitrary<readonly Blow[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...among),
      ...{ part: place, source: place, unit: place },
      share: fc.constantFrom('FULL', 'PARTIAL'),
      act: fc.constantFrom(...acts),
      code: place.map((n) => String(n % 2 === 0 ? 100 + (n % 10) : 200 + n).padStart(5, '0')),
      at: fc.constantFrom('2000-01-15', '2000-02-01', '2000-03-01', '2000-05-15', '2000-08-01'),
    }),
    { minLength: 1, maxLength: most },
  );

/** The batch after these changes, in a world from which they take units. */
function broken(
  batch: ReorganizationState,
  blow: readonly Blow[],
  known: ReorganizationFacts,
): ReorganizationState {
  const units = [...known.organizations.keys(), sample.unit('zzzzzzzz')];
  const strike = (parts: Parts, one: Blow): Parts => {
    const target = parts[one.part % parts.length];
    if (!target) return parts;
    const any = units[one.unit % units.length] ?? '';
    return blows[one.kind](parts, { ...one, target, any, from: target.from ?? [] });
  };
  return { ...batch, parts: blow.reduce(strike, batch.parts) };
}

const struck = (of: fc.Arbitrary<Known>, by: ReturnType<typeof someBlows>): fc.Arbitrary<Known> =>
  fc.tuple(of, by).map(([{ batch, known }, some]) => ({ batch: broken(batch, some, known), known }));

const lastBatches: fc.Arbitrary<Known> = lawfulBatches.map(
  (history) => [...unfolded(history)].at(-1) ?? { batch: sample.reorganization([]), known: firstFacts },
);

/** Lawful ones after some changes of any kind. */
export const brokenBatches = struck(lastBatches, someBlows(3));

/** Lawful ones of which one or two parts or sources are deleted. */
export const shortenedBatches = struck(lastBatches, someBlows(2, ['dropPart', 'dropSource']));

/** Corrections of some units of a history, each saying what is recorded already. */
export const restatements: fc.Arbitrary<Known> = fc
  .tuple(lawfulBatches, fc.nat(), fc.nat())
  .map(([history, ...places]) => {
    const known = [...unfolded(history)].reduce((before, { batch }) => enacted(batch, before), firstFacts);
    const made = [...known.organizations.values()].filter(({ predecessors }) => predecessors.length > 0);
    const chosen = new Set(places.flatMap((one) => made[one % made.length] ?? []));
    const paper = {
      id: 'reorganization.iycii4on.01970000-0000-7000-8000-000000000099',
      operatesFrom: '2002-01-01',
    };
    return { batch: sample.reorganization([...chosen].map(restatementOf), paper), known };
  });

/** Such that have been tampered with. */
export const wrongCorrections = struck(
  restatements,
  someBlows(2, ['addSource', 'otherSource', 'otherShare', 'dropSource', 'otherCode']),
);

function restatementOf({ id, predecessors }: OrganizationState): ReorganizationPart {
  const at = predecessors.map(dayOfEdge).toSorted().at(-1) ?? '';
  const made = predecessors.filter((edge) => dayOfEdge(edge) === at);
  const from = made.map(({ organization: unit, share, subAreas, isRemainder, isConfirmed }) => ({
    ...{ unit, share, subAreas, isRemainder, isConfirmed },
  }));
  return sample.part('CORRECT', id, { at, from });
}
