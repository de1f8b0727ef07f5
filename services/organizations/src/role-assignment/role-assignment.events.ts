import type { DomainEvent, LegalDay } from '@thidua/domain-kit';
import type { RoleAssignmentState } from './role-assignment.state.ts';

export type RoleAssigned = DomainEvent<'RoleAssigned', RoleAssignmentState>;
export type RoleEnded = DomainEvent<'RoleEnded', { readonly id: string; readonly validTo: LegalDay }>;

export type RoleAssignmentEvent = RoleAssigned | RoleEnded;
