/** What a role lets someone do. Acts of law are named after the act, reading after what is not public yet. */
export type Action =
  | 'assign-role'
  | 'decide'
  | 'draft'
  | 'issue'
  | 'plan-conference'
  | 'propose'
  | 'read-assignment'
  | 'read-draft'
  | 'register-organization'
  | 'reorganize'
  | 'transcribe';

export type SubjectName =
  'AwardDecision' | 'AwardProposal' | 'Campaign' | 'Conference' | 'Organization' | 'RoleAssignment';

/** OWN: what belongs to the organization of the assignment itself. SUBTREE: also what belongs below it. */
export type Scope = 'OWN' | 'SUBTREE';

export interface Permission {
  readonly action: Action;
  readonly subject: SubjectName;
  readonly scope: Scope;
}
