import type { LegalDay } from '@thidua/domain-kit';
import type { OrganizationVersion } from '../../organization/organization.state.ts';
import { attributesAfter, isSameAttributes } from './attributes-after.ts';
import type { Correction } from './correction.ts';
import type { PlacedPart } from './placed-part.ts';
import type { Plan } from './plan.ts';
import type { ReorganizationFacts } from './reorganization-facts.ts';

type Laid = Omit<Plan, 'versions'>;
type Versions = readonly OrganizationVersion[];

/** The versions of all that is touched, as they will be. */
export function versionsAfter(plan: Laid, facts: ReorganizationFacts): Map<string, Versions> {
  const after = new Map<string, Versions>();
  const now = (unit: string): Versions => after.get(unit) ?? facts.organizations.get(unit)?.versions ?? [];
  for (const correction of plan.corrections)
    after.set(correction.part.unit, corrected(now(correction.part.unit), correction, facts));
  for (const part of plan.results.values())
    after.set(part.unit, continued(now(part.unit), part, plan, facts));
  for (const unit of plan.ended.keys()) after.set(unit, closed(now(unit), plan.day));
  for (const unit of plan.givers) after.set(unit, now(unit));
  return after;
}

/** A new version from that day on, unless nothing about the unit changes. */
function continued(
  versions: Versions,
  part: PlacedPart,
  { day, reorganization }: Laid,
  { kinds }: ReorganizationFacts,
): Versions {
  const last = versions.at(-1);
  const attributes = attributesAfter(part, last);
  if (!attributes) return versions;
  const isOpen = last !== undefined && last.validTo === null;
  if (isOpen && isSameAttributes(last, attributes)) return versions;
  const basis = part.legalBasis ?? reorganization.number;
  const level = kinds.get(attributes.kind)?.level ?? null;
  return [
    ...(isOpen ? closed(versions, day) : versions),
    { ...attributes, validFrom: day, validTo: null, basis, level },
  ];
}

const closed = (versions: Versions, day: LegalDay): Versions =>
  versions.map((version, index) =>
    index === versions.length - 1 && version.validTo === null ? { ...version, validTo: day } : version,
  );

const corrected = (
  versions: Versions,
  { part, version: wrong }: Correction,
  { kinds }: ReorganizationFacts,
): Versions =>
  versions.map((version) => {
    const attributes = attributesAfter(part, version);
    if (version.validFrom !== wrong.validFrom || !attributes) return version;
    const { basis: known } = version;
    const level = kinds.get(attributes.kind)?.level ?? null;
    return { ...version, ...attributes, level, basis: part.legalBasis ?? known };
  });
