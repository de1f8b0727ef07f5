import { type LegalDay, versionOn } from '@thidua/domain-kit';
import type {
  LineageEdge,
  OrganizationState,
  OrganizationVersion,
} from '../../organization/organization.state.ts';
import { dayOfEdge } from './edge-day.ts';
import type { PlacedPart } from './placed-part.ts';

/** What a correction is about: the version in force that day, and the edges by which it came to be. */
export interface Correction {
  readonly part: PlacedPart;
  readonly version: OrganizationVersion;
  /** The edges into the unit with the latest day on or before that day: those that are replaced. */
  readonly edges: readonly LineageEdge[];
  /** The day of the edges, as they tell it; both null where nothing tells when it began. */
  readonly effectiveOn: LegalDay | null;
  readonly effectiveBefore: LegalDay | null;
}

/** Null if there is nothing to be corrected. */
export function correctionOf(part: PlacedPart, state: OrganizationState | undefined): Correction | null {
  const version = state && part.at !== null ? versionOn(state.versions, part.at) : null;
  if (!state || part.at === null || !version) return null;
  const { at } = part;
  const past = state.predecessors.filter((edge) => dayOfEdge(edge) <= at);
  const latest = past.map(dayOfEdge).sort().at(-1);
  const edges = past.filter((edge) => dayOfEdge(edge) === latest);
  const { effectiveOn, effectiveBefore } = edges[0] ?? {
    effectiveOn: version.validFrom,
    effectiveBefore: null,
  };
  return { part, version, edges, effectiveOn, effectiveBefore };
}

/** The edges into the corrected unit are replaced only if the correction says what it is made of. */
export const replacesEdges = ({ part }: Correction): boolean => part.from !== null;

/** Does one of these corrections replace the edge that leads to this unit on this day? */
export const isReplaced = (corrections: readonly Correction[], to: string, day: LegalDay): boolean =>
  corrections.some((each) => replacesEdges(each) && each.part.unit === to && dayOfEdge(each) === day);
