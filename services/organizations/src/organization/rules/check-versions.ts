import { reject, type Rejection } from '@thidua/domain-kit';
import type { EnteredVersion } from '../organization.state.ts';

/** Each version begins before it ends, and where one ends the next begins: no gap, no overlap, oldest first. */
export function checkVersions(versions: readonly EnteredVersion[], path: readonly string[]): Rejection[] {
  return versions.flatMap((version, index) => {
    const at = (field: string) => [...path, 'versions', String(index), field];
    const { validFrom, validTo } = version;
    const before = versions[index - 1];
    return [
      ...(validFrom !== null && validTo !== null && validTo <= validFrom
        ? [reject('VERSION_ENDS_BEFORE_START', { path: at('validTo'), params: { validFrom, validTo } })]
        : []),
      ...(before && before.validTo !== validFrom
        ? [
            reject(isGap(before, version) ? 'VERSIONS_LEAVE_GAP' : 'VERSIONS_OVERLAP', {
              path: at('validFrom'),
              params: { validFrom: validFrom ?? '…', validTo: before.validTo ?? '…' },
            }),
          ]
        : []),
      ...(before && validFrom === null && before.validTo === null
        ? [reject('VERSIONS_OVERLAP', { path: at('validFrom'), params: { validFrom: '…', validTo: '…' } })]
        : []),
    ];
  });
}

const isGap = (before: EnteredVersion, { validFrom }: EnteredVersion): boolean =>
  before.validTo !== null && validFrom !== null && before.validTo < validFrom;
