import { type LegalDay, reject, type Rejection, type Validity, validOn } from '@thidua/domain-kit';

type Code = 'PROPOSER_NOT_IN_FORCE' | 'NOMINEE_NOT_IN_FORCE' | 'AUTHORITY_NOT_IN_FORCE';

/** An organization acts and is rewarded only while it exists; after a reorganization its successor does. */
export function checkInForce(
  code: Code,
  life: Validity,
  day: LegalDay,
  path: readonly string[],
): Rejection | null {
  if (validOn(life, day)) return null;
  return reject(code, { path, params: { day, from: life.validFrom ?? '…', to: life.validTo ?? '…' } });
}
