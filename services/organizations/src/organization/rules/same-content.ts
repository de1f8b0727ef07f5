import { codeKey } from '../organization.commands.ts';
import type { EnteredVersion, OrganizationState } from '../organization.state.ts';

/**
 * Is this what was entered before? An end that was recorded by a later act here does not count, so that entering
 * the same papers again changes nothing.
 */
export function isSameContent(
  { versions, dissolved }: OrganizationState,
  entered: readonly EnteredVersion[],
): boolean {
  const known = versions.map((version, index) =>
    dissolved && index === versions.length - 1 ? { ...version, validTo: null } : version,
  );
  return contentOf(known) === contentOf(entered);
}

/** The level is left out: it follows from the kind. */
const contentOf = (versions: readonly EnteredVersion[]): string =>
  JSON.stringify(
    versions.map(({ validFrom, validTo, name, kind, parent, codes }) => [
      ...[validFrom, validTo, name, kind, parent],
      codes.map(({ scheme, value }) => codeKey(scheme, value)).toSorted((a, b) => (a < b ? -1 : 1)),
    ]),
  );
