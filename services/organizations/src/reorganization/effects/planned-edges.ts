import { dayBefore, type LegalDay } from '@thidua/domain-kit';
import type { LineageEdge } from '../../organization/organization.state.ts';
import type { ReorganizationState } from '../reorganization.state.ts';
import { actDay } from './act-day.ts';
import { type Correction, replacesEdges } from './correction.ts';
import { dayOfEdge } from './edge-day.ts';
import type { PlacedPart } from './placed-part.ts';

/** An edge that is to be, with the place in the reorganisation that says so. */
export interface PlannedEdge extends Omit<LineageEdge, 'organization'> {
  readonly from: string;
  readonly to: string;
  readonly path: readonly string[];
}

/** What decides, besides the parts, which edges there are. */
export interface EdgeTerms {
  readonly reorganization: ReorganizationState;
  readonly givers: ReadonlySet<string>;
  readonly wasInForceOn: (unit: string, day: LegalDay) => boolean;
}

const wholly = { share: 'FULL', subAreas: null, isRemainder: false, isConfirmed: true } as const;
const remainder = { share: 'PARTIAL', subAreas: null, isRemainder: true, isConfirmed: true } as const;

/** Every edge that the parts say or imply. */
export function edgesOf(
  results: readonly PlacedPart[],
  corrections: readonly Correction[],
  terms: EdgeTerms,
): PlannedEdge[] {
  const { id, operatesFrom, operatesBefore, number } = terms.reorganization;
  const act = { effectiveOn: operatesFrom, effectiveBefore: operatesBefore, reorganization: id };
  return [
    ...results.flatMap((part) =>
      [...named(part), ...itself(part, actDay(terms.reorganization), terms)].map((edge) => ({
        ...{ ...edge, ...act },
        legalBasis: part.legalBasis ?? number,
      })),
    ),
    ...remainders(results, terms).map((edge) => ({ ...edge, ...act, legalBasis: number })),
    ...corrections
      .filter(replacesEdges)
      .filter(isDated)
      .flatMap((each) => correctedEdges(each, terms)),
  ];
}

type Bare = Pick<PlannedEdge, 'from' | 'to' | 'path' | 'share' | 'subAreas' | 'isRemainder' | 'isConfirmed'>;

/** A source that is named twice is a fault of its own. */
const named = ({ unit: to, from, path }: PlacedPart): Bare[] =>
  (from ?? []).flatMap(({ unit, ...edge }, index, all) =>
    all.findIndex((each) => each.unit === unit) < index
      ? []
      : [{ ...edge, from: unit, to, path: [...path, 'from', String(index)] }],
  );

/** What goes on comes of itself, in full where the part says nothing else. */
function itself({ act, unit, from, path }: PlacedPart, day: LegalDay, { wasInForceOn }: EdgeTerms): Bare[] {
  if (
    act === 'RESTORE' ||
    !wasInForceOn(unit, dayBefore(day)) ||
    from?.some((source) => source.unit === unit)
  )
    return [];
  return [{ from: unit, to: unit, path, ...wholly }];
}

/** What gives a part away and is named by no part of its own goes on as the rest. */
function remainders(results: readonly PlacedPart[], { givers }: EdgeTerms): Bare[] {
  const given = results.flatMap(named).filter(({ from }) => givers.has(from));
  const first = new Map(given.toReversed().map((edge) => [edge.from, edge]));
  return [...first.values()].map(({ from, path }) => ({ from, to: from, path, ...remainder }));
}

const isDated = (correction: Correction): boolean => dayOfEdge(correction) !== '';

/** A correction keeps the day and the act of what it corrects. */
function correctedEdges(correction: Correction, terms: EdgeTerms): PlannedEdge[] {
  const { part, version, edges, effectiveOn, effectiveBefore } = correction;
  const { legalBasis, reorganization } = edges[0] ?? { legalBasis: version.basis, reorganization: null };
  return [...named(part), ...itself(part, dayOfEdge(correction), terms)].map((edge) => ({
    ...{ ...edge, effectiveOn, effectiveBefore, reorganization },
    legalBasis: part.legalBasis ?? legalBasis,
  }));
}
