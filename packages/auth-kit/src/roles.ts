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
    { action: 'transcribe', subject: 'Movement', scope: 'SUBTREE' },
    { action: 'transcribe', subject: 'Registration', scope: 'SUBTREE' },
    { action: 'transcribe', subject: 'Report', scope: 'SUBTREE' },
    { action: 'transcribe', subject: 'Exemplar', scope: 'SUBTREE' },
    { action: 'transcribe', subject: 'Cluster', scope: 'SUBTREE' },
    { action: 'transcribe', subject: 'Inspection', scope: 'SUBTREE' },
    { action: 'transcribe', subject: 'Difficulty', scope: 'SUBTREE' },
    { action: 'read-draft', subject: 'Difficulty', scope: 'SUBTREE' },
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
    { action: 'register', subject: 'Registration', scope: 'OWN' },
    { action: 'report', subject: 'Report', scope: 'OWN' },
    { action: 'nominate', subject: 'Exemplar', scope: 'OWN' },
    { action: 'advance', subject: 'Exemplar', scope: 'OWN' },
    { action: 'remind', subject: 'Campaign', scope: 'OWN' },
    { action: 'form', subject: 'Cluster', scope: 'OWN' },
    { action: 'score', subject: 'Cluster', scope: 'OWN' },
    { action: 'inspect', subject: 'Inspection', scope: 'OWN' },
    { action: 'raise', subject: 'Difficulty', scope: 'OWN' },
    { action: 'answer', subject: 'Difficulty', scope: 'OWN' },
    { action: 'read-draft', subject: 'Difficulty', scope: 'OWN' },
  ],
  'campaign-authority': [
    { action: 'draft', subject: 'Campaign', scope: 'OWN' },
    { action: 'issue', subject: 'Campaign', scope: 'OWN' },
    { action: 'read-draft', subject: 'Campaign', scope: 'OWN' },
    { action: 'register', subject: 'Registration', scope: 'OWN' },
    { action: 'report', subject: 'Report', scope: 'OWN' },
    { action: 'nominate', subject: 'Exemplar', scope: 'OWN' },
    { action: 'advance', subject: 'Exemplar', scope: 'OWN' },
    { action: 'remind', subject: 'Campaign', scope: 'OWN' },
    { action: 'launch', subject: 'Campaign', scope: 'OWN' },
    { action: 'close', subject: 'Campaign', scope: 'OWN' },
    { action: 'assess', subject: 'Report', scope: 'OWN' },
    { action: 'transfer', subject: 'Campaign', scope: 'SUBTREE' },
    { action: 'catalogue', subject: 'Movement', scope: 'OWN' },
    { action: 'form', subject: 'Cluster', scope: 'OWN' },
    { action: 'score', subject: 'Cluster', scope: 'OWN' },
    { action: 'inspect', subject: 'Inspection', scope: 'OWN' },
    { action: 'raise', subject: 'Difficulty', scope: 'OWN' },
    { action: 'answer', subject: 'Difficulty', scope: 'OWN' },
    { action: 'read-draft', subject: 'Difficulty', scope: 'OWN' },
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
    { action: 'read-draft', subject: 'Difficulty', scope: 'SUBTREE' },
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
