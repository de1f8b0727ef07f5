import { join } from 'node:path';
import {
  type PartRow,
  readParts,
  readReorganizations,
  readSources,
  readUnits,
  type SourceRow,
} from '@thidua/facts';
import type { Context } from '../context.ts';
import { readKinds } from '../kinds/read-kinds.ts';
import type { OrganizationState } from '../organization/organization.state.ts';
import { idOfUnit, unitOf, versionOfUnit } from '../units-of-facts.fixture.ts';
import type { ReorganizationFacts } from './effects/reorganization-facts.ts';
import { gatherFacts } from './reorganization.facts.ts';
import { part, reorganization } from './reorganization.samples.ts';
import type {
  ReorganizationPart,
  ReorganizationSource,
  ReorganizationState,
} from './reorganization.state.ts';

const units = new Map(readUnits().map((unit) => [unit.key, unit]));

const kinds = readKinds(join(import.meta.dirname, '../../../../infra/facts/kinds.csv'));

/** The nation before any act that we know. */
export const nationAtFirst: ReorganizationFacts = {
  kinds,
  organizations: new Map(
    [...units.values()]
      .filter(({ valid_from: from }) => from === null)
      .map((unit) => [idOfUnit(unit.key), unitOf(unit.key, [versionOfUnit(unit)])]),
  ),
};

/** The acts of the committed facts in their order, as drafts. */
export function nationActs(): ReorganizationState[] {
  const resultOf = ({ reorganization: act, unit_key: key }: PartRow | SourceRow) => `${act} ${key}`;
  const sources = Map.groupBy(readSources(), resultOf);
  const parts = Map.groupBy(readParts(), (row) => row.reorganization);
  return readReorganizations().map((row) =>
    reorganization(
      (parts.get(row.order) ?? []).map((each) =>
        partOf(each, row.operates_from, sources.get(resultOf(each))),
      ),
      {
        ...{ id: row.id, authority: idOfUnit(row.authority_key), number: row.number, title: row.title },
        ...{ adoptedOn: row.adopted_on, inForceOn: row.in_force_on },
        ...{ operatesFrom: row.operates_from, operatesBefore: row.operates_before },
      },
    ),
  );
}

/** A new unit has what its birth has. */
function partOf(
  row: PartRow,
  day: string | null,
  from: readonly SourceRow[] | undefined,
): ReorganizationPart {
  const unit = units.get(row.unit_key);
  const born = day !== null && unit?.valid_from === day ? unit : undefined;
  const parent = row.parent_key ?? born?.parent_key;
  return part(row.act as ReorganizationPart['act'], idOfUnit(row.unit_key), {
    name: row.name ?? born?.name ?? null,
    kind: row.kind ?? born?.kind ?? null,
    code: row.gso_code ?? born?.gso_code ?? null,
    parent: parent ? idOfUnit(parent) : null,
    from: from?.map(sourceOf) ?? null,
    legalBasis: row.legal_basis,
  });
}

const sourceOf = (row: SourceRow): ReorganizationSource => ({
  ...{ unit: idOfUnit(row.from_key), share: row.share, subAreas: row.sub_areas },
  ...{ isRemainder: row.remainder === 'true', isConfirmed: row.confirmed === 'true' },
});

/** What the service would read of a nation, which here is in memory, to judge that batch. */
export function gathered(
  nation: ReorganizationFacts,
  batch: ReorganizationState,
): Promise<ReorganizationFacts> {
  const all = [...nation.organizations.values()];
  const codesOf = ({ versions }: OrganizationState) => versions.flatMap(({ codes }) => codes);
  const organizations: Pick<Context['organizations'], 'read' | 'holdersOf'> = {
    read: async (ids) => ids.flatMap((id) => nation.organizations.get(id) ?? []),
    holdersOf: async (codes) => {
      const wanted = new Set(codes.map(({ value }) => value));
      return all.filter((state) => codesOf(state).some(({ value }) => wanted.has(value)));
    },
  };
  return gatherFacts({ kinds, organizations: organizations as Context['organizations'] }, batch);
}
