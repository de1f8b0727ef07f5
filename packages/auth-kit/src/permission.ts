/** What a role lets someone do. Acts of law are named after the act, reading after what is not public yet. */
export type Action =
  | 'advance'
  | 'answer'
  | 'assess'
  | 'assign-role'
  | 'catalogue'
  | 'close'
  | 'decide'
  | 'draft'
  | 'form'
  | 'inspect'
  | 'issue'
  | 'launch'
  | 'nominate'
  | 'plan-conference'
  | 'propose'
  | 'raise'
  | 'read-assignment'
  | 'read-draft'
  | 'register'
  | 'register-organization'
  | 'remind'
  | 'reorganize'
  | 'report'
  | 'score'
  | 'transcribe'
  | 'transfer';

export type SubjectName =
  | 'AwardDecision'
  | 'AwardProposal'
  | 'Campaign'
  | 'Cluster'
  | 'Conference'
  | 'Difficulty'
  | 'Exemplar'
  | 'Inspection'
  | 'Movement'
  | 'Organization'
  | 'Registration'
  | 'Report'
  | 'RoleAssignment';

/** OWN: what belongs to the organization of the assignment itself. SUBTREE: also what belongs below it. */
export type Scope = 'OWN' | 'SUBTREE';

export interface Permission {
  readonly action: Action;
  readonly subject: SubjectName;
  readonly scope: Scope;
}
