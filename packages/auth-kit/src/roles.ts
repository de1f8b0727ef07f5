import type { Permission } from './permission.ts';

/**
 * The one table of roles. These are rights of use in this system; what an authority may do in law is data of the
 * awards service. An archivist enters old papers and so may also register the bodies that signed them.
 */
export const roles = {
  'system-administrator': [
    { action: 'assign-role', subject: 'RoleAssignment', scope: 'SUBTREE' },
    { action: 'read-assignment', subject: 'RoleAssignment', scope: 'SUBTREE' },
    { action: 'register-organization', subject: 'Organization', scope: 'SUBTREE' },
  ],
  archivist: [
    { action: 'register-organization', subject: 'Organization', scope: 'SUBTREE' },
    { action: 'transcribe', subject: 'Organization', scope: 'SUBTREE' },
    { action: 'reorganize', subject: 'Organization', scope: 'SUBTREE' },
    { action: 'transcribe', subject: 'Campaign', scope: 'SUBTREE' },
    { action: 'transcribe', subject: 'AwardProposal', scope: 'SUBTREE' },
    { action: 'transcribe', subject: 'AwardDecision', scope: 'SUBTREE' },
    { action: 'transcribe', subject: 'Conference', scope: 'SUBTREE' },
    { action: 'read-draft', subject: 'Campaign', scope: 'SUBTREE' },
    { action: 'read-draft', subject: 'AwardProposal', scope: 'SUBTREE' },
    { action: 'read-draft', subject: 'AwardDecision', scope: 'SUBTREE' },
    { action: 'read-draft', subject: 'Conference', scope: 'SUBTREE' },
  ],
  'reorganization-registrar': [{ action: 'reorganize', subject: 'Organization', scope: 'SUBTREE' }],
  'campaign-officer': [
    { action: 'draft', subject: 'Campaign', scope: 'OWN' },
    { action: 'read-draft', subject: 'Campaign', scope: 'OWN' },
  ],
  'campaign-authority': [
    { action: 'draft', subject: 'Campaign', scope: 'OWN' },
    { action: 'issue', subject: 'Campaign', scope: 'OWN' },
    { action: 'read-draft', subject: 'Campaign', scope: 'OWN' },
  ],
  'award-officer': [
    { action: 'draft', subject: 'AwardProposal', scope: 'OWN' },
    { action: 'propose', subject: 'AwardProposal', scope: 'OWN' },
    { action: 'read-draft', subject: 'AwardProposal', scope: 'OWN' },
    { action: 'draft', subject: 'AwardDecision', scope: 'OWN' },
    { action: 'read-draft', subject: 'AwardDecision', scope: 'OWN' },
  ],
  'award-authority': [
    { action: 'decide', subject: 'AwardDecision', scope: 'OWN' },
    { action: 'read-draft', subject: 'AwardDecision', scope: 'OWN' },
    { action: 'read-draft', subject: 'AwardProposal', scope: 'SUBTREE' },
  ],
  'conference-officer': [
    { action: 'plan-conference', subject: 'Conference', scope: 'OWN' },
    { action: 'read-draft', subject: 'Conference', scope: 'OWN' },
  ],
  reader: [
    { action: 'read-draft', subject: 'Campaign', scope: 'SUBTREE' },
    { action: 'read-draft', subject: 'AwardProposal', scope: 'SUBTREE' },
    { action: 'read-draft', subject: 'AwardDecision', scope: 'SUBTREE' },
    { action: 'read-draft', subject: 'Conference', scope: 'SUBTREE' },
  ],
} as const satisfies Record<string, readonly Permission[]>;

export type RoleCode = keyof typeof roles;

/** True for a role of the table. */
export function isRoleCode(code: string): code is RoleCode {
  return Object.hasOwn(roles, code);
}
