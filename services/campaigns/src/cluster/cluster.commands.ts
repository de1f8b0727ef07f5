import type { Command, Entry, LegalDay, Validity } from '@thidua/domain-kit';
import type { Agreement, ClusterContent, Conclusion, ScoreSheet } from './cluster.content.ts';

/** Dated versions of organizations, by id. */
type Lives = ReadonlyMap<string, readonly Validity[]>;

/** What forming must know besides the aggregate: read from projections and snapshots before deciding. */
export interface FormFacts {
  /** Of the organization that sets it up, and of every member. */
  readonly lives: Lives;
  /** The id of the cluster that has this name at this organization in this year, if there is one. */
  readonly holderOfName: string | null;
  readonly today: LegalDay;
}

/** What concluding must know: which members are still there. */
export interface ConclusionFacts {
  readonly lives: Lives;
  readonly today: LegalDay;
}

export type FormCluster = Command<
  'FormCluster',
  {
    readonly id: string;
    readonly content: ClusterContent;
    readonly entry: Entry;
    readonly facts: FormFacts;
  }
>;

export type SignClusterAgreement = Command<
  'SignClusterAgreement',
  { readonly id: string; readonly agreement: Agreement; readonly today: LegalDay }
>;

export type ScoreClusterMember = Command<
  'ScoreClusterMember',
  { readonly id: string; readonly sheet: ScoreSheet; readonly today: LegalDay }
>;

export type ConcludeCluster = Command<
  'ConcludeCluster',
  { readonly id: string; readonly conclusion: Conclusion; readonly facts: ConclusionFacts }
>;

export type ClusterCommand = FormCluster | SignClusterAgreement | ScoreClusterMember | ConcludeCluster;
