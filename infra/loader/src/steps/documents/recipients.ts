import { readUnitVersions } from '@thidua/facts';
import type { SampleDocument } from '@thidua/samples';
import type { KnownIds } from '../known-ids.ts';
import { unitId } from '../organizations.ts';

const purposes = { 'b/c': 'REPORT', 'c/đ': 'DIRECT', 't/h': 'CARRY_OUT' } as const;

/** To whom a document goes; "the communes" are those that were below the issuer on its day. */
export const recipientsOf = ({ recipients, issuer }: SampleDocument, ids: KnownIds) =>
  recipients.map((each) => ({
    name: each.text,
    purpose: each.archive ? 'FILE' : each.purpose && purposes[each.purpose],
    organizationIds: [
      ...(each.unit === undefined ? [] : [unitId(each.unit)]),
      ...ids.organizations(each.organizations),
      ...(each.communes ? communesBelow(issuer.unit, issuer.asOf) : []),
    ],
    line: each.line,
    lineTo: each.lineTo,
  }));

function communesBelow(unit: string, day: string): string[] {
  const isBelow = ({ parent_key: parent, valid_from: from, valid_to: to }: Version): boolean =>
    parent === unit && (from ?? '') <= day && day < (to ?? '9999');
  return [...readUnitVersions()].filter(([, versions]) => versions.some(isBelow)).map(([key]) => unitId(key));
}

type Version = Readonly<Record<'parent_key' | 'valid_from' | 'valid_to', string | null>>;
