import { readUnits, readUnitVersions } from '@thidua/facts';
import { readOrganizations } from '@thidua/samples';
import { refusalFields } from '../graph/graph-client.ts';
import type { LoadItem, LoadStep } from './load-step.ts';

const transcribeOrganizations = `mutation ($input: TranscribeOrganizationsInput!) {
  transcribeOrganizations(input: $input) { ${refusalFields} }
}`;

interface Entered {
  readonly id: string;
  readonly versions: readonly object[];
}

/** Well inside the gateway's limit of 256 kB a request. */
const batchSize = 250;

const unitId = (key: string): string => `organization.${key}`;

/** The units of the committed facts, from the top down: a parent is entered before or with its children. */
export function units(): LoadStep {
  const versions = Map.groupBy(readUnitVersions(), ({ key }) => key);
  const order = ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'];
  const rows = readUnits().toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
  const entered = rows.map(({ key }): Entered => ({
    id: unitId(key),
    versions: (versions.get(key) ?? []).map((version) => ({
      validFrom: version.valid_from,
      validTo: version.valid_to,
      name: version.name,
      kind: version.kind,
      parentId: version.parent_key && unitId(version.parent_key),
      codes: version.gso_code ? [{ scheme: 'GSO', value: version.gso_code }] : [],
    })),
  }));
  return { label: 'đơn vị hành chính / administrative units', items: inBatches('units', entered) };
}

/** The agencies, councils and associations that the documents name. */
export function bodies(): LoadStep {
  const samples = readOrganizations();
  const ids = new Map(samples.map(({ alias, id }) => [alias, id]));
  const entered = samples.map(({ id, unit, parent, name, kind, validFrom, validTo }): Entered => ({
    id,
    versions: [
      { validFrom, validTo, name, kind, parentId: parent === null ? unitId(unit) : ids.get(parent) },
    ],
  }));
  return { label: 'cơ quan, tổ chức / agencies and associations', items: inBatches('bodies', entered) };
}

function inBatches(name: string, entered: readonly Entered[]): LoadItem[] {
  const starts = Array.from({ length: Math.ceil(entered.length / batchSize) }, (_, n) => n * batchSize);
  return starts.map((start) => {
    const organizations = entered.slice(start, start + batchSize);
    return {
      what: `${name} ${start + 1}–${start + organizations.length}`,
      as: 'archivist',
      mutation: transcribeOrganizations,
      input: { idempotencyKey: `sample/${name}/${start}`, organizations },
      size: organizations.length,
    };
  });
}
