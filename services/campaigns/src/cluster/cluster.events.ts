import type { DomainEvent, Entry } from '@thidua/domain-kit';
import type { Agreement, ClusterContent, Conclusion, ScoreSheet } from './cluster.content.ts';

export type ClusterFormed = DomainEvent<
  'ClusterFormed',
  { readonly id: string; readonly content: ClusterContent; readonly entry: Entry }
>;
export type ClusterAgreementSigned = DomainEvent<
  'ClusterAgreementSigned',
  { readonly id: string; readonly agreement: Agreement }
>;
export type ClusterMemberScored = DomainEvent<
  'ClusterMemberScored',
  { readonly id: string; readonly sheet: ScoreSheet }
>;
export type ClusterConcluded = DomainEvent<
  'ClusterConcluded',
  { readonly id: string; readonly conclusion: Conclusion }
>;

export type ClusterEvent = ClusterFormed | ClusterAgreementSigned | ClusterMemberScored | ClusterConcluded;
