import type { LegalDay } from '@thidua/domain-kit';

/** An organization as of a day; null stays null. */
export const organizationOn = (id: string | null, asOf: LegalDay | null) =>
  id === null ? null : { id, asOf };

/** Organizations as of a day. */
export const organizationsOn = (ids: readonly string[], asOf: LegalDay | null) =>
  ids.map((id) => ({ id, asOf }));
