import { dayBefore, versionOn } from '@thidua/domain-kit';
import type { ReorganizationState } from '../reorganization.state.ts';
import { actDay } from './act-day.ts';
import { correctionOf } from './correction.ts';
import type { PlacedPart } from './placed-part.ts';
import type { Plan } from './plan.ts';
import { type EdgeTerms, edgesOf } from './planned-edges.ts';
import type { ReorganizationFacts } from './reorganization-facts.ts';
import { versionsAfter } from './versions-after.ts';

/** Lays out what the parts mean together. The order of the parts does not matter. */
export function planOf(reorganization: ReorganizationState, facts: ReorganizationFacts): Plan {
  const day = actDay(reorganization);
  const eve = dayBefore(day);
  const parts = reorganization.parts.map((part, index) => ({ ...part, path: ['parts', String(index)] }));
  const acting = parts.filter(({ act }) => act !== 'CORRECT');
  const results = byUnit(acting.filter(({ act }) => act !== 'DISSOLVE'));
  const dissolved = byUnit(acting.filter(({ act }) => act === 'DISSOLVE'));
  const sourcesOf = (among: readonly PlacedPart[]) => among.flatMap(({ from }) => from ?? []);
  const isWithoutPart = ({ unit }: { readonly unit: string }) => !results.has(unit) && !dissolved.has(unit);
  const givers = new Set(
    sourcesOf(acting.filter(({ act }) => act === 'TRANSFER_PART'))
      .filter(isWithoutPart)
      .map(({ unit }) => unit),
  );
  const consumed = sourcesOf(acting).filter((source) => isWithoutPart(source) && !givers.has(source.unit));
  const ended = new Map<string, PlacedPart | undefined>([
    ...consumed.map(({ unit }) => [unit, undefined] as const),
    ...dissolved,
  ]);
  const corrections = parts
    .filter(({ act }) => act === 'CORRECT')
    .flatMap((part) => correctionOf(part, facts.organizations.get(part.unit)) ?? []);
  const terms: EdgeTerms = {
    reorganization,
    givers,
    wasInForceOn: (unit, on) => versionOn(facts.organizations.get(unit)?.versions ?? [], on) !== null,
  };
  const edges = edgesOf([...results.values()], corrections, terms);
  const laid = { reorganization, day, eve, parts, results, ended, givers, corrections, edges };
  return { ...laid, versions: versionsAfter(laid, facts) };
}

/** The first part of each unit; a second one is a fault of its own. */
const byUnit = (parts: readonly PlacedPart[]): Map<string, PlacedPart> =>
  new Map(parts.toReversed().map((part) => [part.unit, part]));
