import { codeKey } from '../organization.commands.ts';
import type { EnteredVersion, OrganizationState } from '../organization.state.ts';

/**
 * Is this what was entered before? What acts recorded here did to it since does not count, neither later
 * versions nor an end, so that entering the same papers again changes nothing.
 */
export function isSameContent(
  { versions, end }: OrganizationState,
  entered: readonly EnteredVersion[],
): boolean {
  const wasActedUpon = versions.length > entered.length || end !== null;
  const known = versions
    .slice(0, entered.length)
    .map((version, index) =>
      wasActedUpon && index === entered.length - 1
        ? { ...version, validTo: entered[index]?.validTo ?? null }
        : version,
    );
  return contentOf(known) === contentOf(entered);
}

/** The level is left out: it follows from the kind. */
const contentOf = (versions: readonly EnteredVersion[]): string =>
  JSON.stringify(
    versions.map(({ validFrom, validTo, name, kind, parent, codes, basis }) => [
      ...[validFrom, validTo, name, kind, parent, basis],
      codes.map(({ scheme, value }) => codeKey(scheme, value)).toSorted((a, b) => (a < b ? -1 : 1)),
    ]),
  );
