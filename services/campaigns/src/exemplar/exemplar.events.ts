import type { DomainEvent, Entry } from '@thidua/domain-kit';
import type { Nomination, ReachedStage, Withdrawal } from './exemplar.content.ts';

export type ExemplarNominated = DomainEvent<
  'ExemplarNominated',
  { readonly id: string; readonly content: Nomination; readonly entry: Entry }
>;
export type ExemplarAdvanced = DomainEvent<
  'ExemplarAdvanced',
  { readonly id: string; readonly reached: ReachedStage }
>;
/** Names plan and unit again: other homes are told of it by itself. */
export type ExemplarWithdrawn = DomainEvent<
  'ExemplarWithdrawn',
  Pick<Nomination, 'campaignId' | 'organizationId' | 'nominatedOn'> & Withdrawal & { readonly id: string }
>;

export type ExemplarEvent = ExemplarNominated | ExemplarAdvanced | ExemplarWithdrawn;
