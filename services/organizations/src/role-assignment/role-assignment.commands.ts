import type { Command, LegalDay, Validity } from '@thidua/domain-kit';
import type { RoleAssignmentState } from './role-assignment.state.ts';

/** What the command must know besides the aggregate: read from snapshots before deciding. */
export interface AssignmentFacts {
  readonly isRole: boolean;
  /** Null while the organization itself is not entered: so begins a country that has its administrator only. */
  readonly organizationLife: Validity | null;
  /** The same person's assignments of the same role at the same organization. */
  readonly held: readonly RoleAssignmentState[];
}

export type AssignRole = Command<
  'AssignRole',
  { readonly assignment: RoleAssignmentState; readonly facts: AssignmentFacts }
>;

export type EndRole = Command<'EndRole', { readonly id: string; readonly validTo: LegalDay }>;

export type RoleAssignmentCommand = AssignRole | EndRole;
