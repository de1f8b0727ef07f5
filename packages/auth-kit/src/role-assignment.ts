import type { LegalDay } from '@thidua/domain-kit';
import type { RoleCode } from './roles.ts';

/** A person holds a role at an organization from a day on, up to but not including `validTo`. */
export interface RoleAssignment {
  readonly id: string;
  readonly person: string;
  readonly organization: string;
  readonly role: RoleCode;
  readonly validFrom: LegalDay;
  readonly validTo: LegalDay | null;
}
