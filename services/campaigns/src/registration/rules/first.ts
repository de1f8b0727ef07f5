import { isRejection, type Rejection } from '@thidua/domain-kit';

/** The first check that found something. */
export const first = (...checks: readonly (Rejection | null)[]): Rejection | null =>
  checks.find((check) => isRejection(check)) ?? null;
