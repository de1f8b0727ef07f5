import type { LegalDay, Validity } from '@thidua/domain-kit';

/** A person holds a role at an organization. */
export interface RoleAssignmentState extends Validity {
  readonly id: string;
  readonly person: string;
  readonly organization: string;
  /** A code of auth-kit's table of roles. */
  readonly role: string;
  readonly validFrom: LegalDay;
  readonly basis: string;
}
