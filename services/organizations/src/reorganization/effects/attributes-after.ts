import type { OrganizationCode, OrganizationVersion } from '../../organization/organization.state.ts';
import type { ReorganizationPart } from '../reorganization.state.ts';

/** The scheme of the codes by which the statistics office numbers units. */
export const unitScheme = 'GSO';

export type Attributes = Pick<OrganizationVersion, 'name' | 'kind' | 'parent' | 'codes'>;

/** What the part says, and as before where it says nothing; null if a new unit lacks something. */
export function attributesAfter(
  { name, kind, parent, code }: ReorganizationPart,
  before: OrganizationVersion | undefined,
): Attributes | null {
  const after = {
    name: name ?? before?.name,
    kind: kind ?? before?.kind,
    parent: parent ?? before?.parent ?? null,
  };
  if (after.name === undefined || after.kind === undefined) return null;
  return { ...after, name: after.name, kind: after.kind, codes: codesAfter(code, before?.codes ?? []) };
}

const codesAfter = (code: string | null, before: readonly OrganizationCode[]): readonly OrganizationCode[] =>
  code === null
    ? before
    : [...before.filter(({ scheme }) => scheme !== unitScheme), { scheme: unitScheme, value: code }];

export const isSameAttributes = (one: Attributes, other: Attributes): boolean =>
  contentOf(one) === contentOf(other);

const contentOf = ({ name, kind, parent, codes }: Attributes): string =>
  JSON.stringify([name, kind, parent, codes.map(({ scheme, value }) => `${scheme}/${value}`).sort()]);
