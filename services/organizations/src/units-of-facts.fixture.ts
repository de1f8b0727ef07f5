import type { UnitRow, UnitVersion } from '@thidua/facts';
import type { OrganizationState, OrganizationVersion } from './organization/organization.state.ts';

export const idOfUnit = (key: string): string => `organization.${key}`;

/** A unit without lineage. */
export const unitOf = (
  key: string,
  versions: OrganizationState['versions'],
  aliases: readonly string[] = [],
): OrganizationState => ({
  ...{ id: idOfUnit(key), versions, aliases, predecessors: [], successors: [], end: null },
});

/** What a row says that a unit was; for ever, if it is one of a birth. */
export const versionOfUnit = ({
  name,
  kind,
  level,
  parent_key: parent,
  gso_code: code,
  valid_from: validFrom,
  ...of
}: UnitRow & Partial<Pick<UnitVersion, 'valid_to'>>): OrganizationVersion => ({
  ...{ name, kind, level, validFrom, validTo: of.valid_to ?? null, basis: null },
  parent: parent === null ? null : idOfUnit(parent),
  codes: code === null ? [] : [{ scheme: 'GSO', value: code }],
});
