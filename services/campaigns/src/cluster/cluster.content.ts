import type { Entry, LegalDay } from '@thidua/domain-kit';

/** A line of the scoring table. How high it goes is for each cluster to say: scales differ from province to province. */
export interface Criterion {
  readonly code: string;
  readonly name: string;
  /** What a deduction is given is taken from the total. */
  readonly kind: 'BASE' | 'BONUS' | 'DEDUCTION';
  /** As all points: at most two decimals. */
  readonly maximum: number;
}

/** A cluster or block as it is set up for a year. */
export interface ClusterContent {
  readonly organizationId: string;
  /** CLUSTER: of localities (cụm); BLOCK: of agencies and other bodies (khối). */
  readonly kind: 'CLUSTER' | 'BLOCK';
  readonly name: string;
  readonly year: number;
  readonly formedOn: LegalDay;
  readonly memberIds: readonly string[];
  readonly leaderId: string;
  readonly deputyIds: readonly string[];
  readonly criteria: readonly Criterion[];
}

/** The agreement that all members sign (giao ước thi đua). */
export interface Agreement {
  readonly signedOn: LegalDay;
  readonly words: string;
  readonly targets: readonly string[];
  readonly entry: Entry;
}

export interface Score {
  readonly criterion: string;
  readonly points: number;
}

/** The whole table filled in for one member: by itself, or as the leader agrees it. */
export interface ScoreSheet {
  readonly memberId: string;
  readonly stage: 'SELF' | 'AGREED';
  readonly scoredOn: LegalDay;
  readonly scores: readonly Score[];
  readonly entry: Entry;
}

/** How the members voted on who is proposed for the flag. Ballots are secret: only their sum is known. */
export interface Vote {
  readonly ballots: number;
  /** How many members one ballot may name. */
  readonly choices: number;
  readonly tally: readonly { readonly memberId: string; readonly votes: number }[];
  /** A proposal to the council, never an award. */
  readonly proposedIds: readonly string[];
}

/** The end of the year: the vote, and who leads the next one. */
export interface Conclusion {
  readonly concludedOn: LegalDay;
  readonly vote: Vote | null;
  readonly nextLeaderId: string;
  readonly nextDeputyIds: readonly string[];
  readonly entry: Entry;
}
