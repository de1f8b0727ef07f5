import { readAliases, readUnits } from '@thidua/facts';
import { readOrganizations } from '@thidua/samples';
import { refusalFields } from '../graph/graph-client.ts';
import { inBatches } from './in-batches.ts';
import { inTurn, type LoadItem, type LoadStep } from './load-step.ts';

const transcribeOrganizations = `mutation ($input: TranscribeOrganizationsInput!) {
  transcribeOrganizations(input: $input) { ${refusalFields} }
}`;

interface Entered {
  readonly id: string;
  readonly versions: readonly object[];
  readonly aliases?: readonly string[] | undefined;
}

export const unitId = (key: string): string => `organization.${key}`;

/** Other spellings, by the key of the unit. */
export function aliasesOfUnits(): Map<string, string[]> {
  const rows = Map.groupBy(readAliases(), ({ key }) => key);
  return new Map([...rows].map(([key, all]) => [key, all.map(({ alias }) => alias)]));
}

/** The units as they were before any act that we know, from the top down; the others come by the acts. */
export function units(): LoadStep {
  const aliases = aliasesOfUnits();
  const [above = [], communes = []] = [false, true].map((isCommune) =>
    readUnits()
      .filter(({ valid_from: from, level }) => from === null && (level === 'COMMUNE') === isCommune)
      .map((unit): Entered => ({
        id: unitId(unit.key),
        versions: [
          {
            name: unit.name,
            kind: unit.kind,
            parentId: unit.parent_key === null ? undefined : unitId(unit.parent_key),
            codes: unit.gso_code === null ? undefined : [{ scheme: 'GSO', value: unit.gso_code }],
          },
        ],
        aliases: aliases.get(unit.key),
      })),
  );
  // No commune is above another: once all else is there, they need not wait for each other.
  const waves = [
    [transcriptions('facts/units', above)],
    transcriptions('facts/communes', communes).map((batch) => [batch]),
  ];
  return { label: 'đơn vị hành chính / administrative units', waves };
}

/** The agencies, councils and associations that the documents name. */
export function bodies(): LoadStep {
  const samples = readOrganizations();
  const ids = new Map(samples.map(({ alias, id }) => [alias, id]));
  const entered = samples.map(
    ({ id, unit, parent, name, kind, legalBasis, validFrom, validTo }): Entered => ({
      id,
      versions: [
        {
          ...{ validFrom, validTo, name, kind, legalBasis },
          parentId: parent === null ? unitId(unit) : ids.get(parent),
        },
      ],
    }),
  );
  return {
    label: 'cơ quan, tổ chức / agencies and associations',
    waves: inTurn(transcriptions('sample/bodies', entered)),
  };
}

const transcriptions = (name: string, entered: readonly Entered[]): LoadItem[] =>
  inBatches(entered).map((organizations, index) => ({
    what: `${name} ${organizations[0]?.id} …`,
    as: 'archivist',
    mutation: transcribeOrganizations,
    input: { idempotencyKey: `${name}/${index}`, organizations },
    size: organizations.length,
  }));
