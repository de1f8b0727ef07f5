import { overlap, reject, type Rejection } from '@thidua/domain-kit';
import { codeKey, type OrganizationFacts } from '../organization.commands.ts';
import type { EnteredVersion, OrganizationCode } from '../organization.state.ts';

/** A code of a scheme names one organization on any day, and an organization has one code of a scheme. */
export function checkCodes(
  id: string,
  versions: readonly EnteredVersion[],
  { codeHoldings }: OrganizationFacts,
  path: readonly string[],
): Rejection[] {
  return versions.flatMap((version, index) =>
    version.codes.flatMap((code, place): Rejection[] => {
      const at = [...path, 'versions', String(index), 'codes', String(place)];
      const { scheme, value } = code;
      if (isRepeated(version.codes, place))
        return [reject('CODE_REPEATED', { path: at, params: { scheme } })];
      const holder = codeHoldings
        .get(codeKey(scheme, value))
        ?.find((each) => each.id !== id && overlap(each, version));
      return holder ? [reject('CODE_HELD', { path: at, params: { scheme, value, holder: holder.id } })] : [];
    }),
  );
}

const isRepeated = (codes: readonly OrganizationCode[], place: number): boolean =>
  codes.findIndex(({ scheme }) => scheme === codes[place]?.scheme) < place;
