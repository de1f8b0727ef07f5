import type { DomainEvent } from '@thidua/domain-kit';
import type { ReorganizationPaper, ReorganizationPart } from './reorganization.state.ts';

export type ReorganizationDrafted = DomainEvent<
  'ReorganizationDrafted',
  { readonly id: string; readonly paper: ReorganizationPaper }
>;

/** What a unit's parts say now takes the place of what they said before. */
export type ReorganizationPartsAdded = DomainEvent<
  'ReorganizationPartsAdded',
  { readonly id: string; readonly parts: readonly ReorganizationPart[] }
>;

/** What it did to each unit is told by an event of that unit, in the same transaction. */
export type ReorganizationEnacted = DomainEvent<'ReorganizationEnacted', { readonly id: string }>;

export type ReorganizationWithdrawn = DomainEvent<'ReorganizationWithdrawn', { readonly id: string }>;

export type ReorganizationEvent =
  ReorganizationDrafted | ReorganizationPartsAdded | ReorganizationEnacted | ReorganizationWithdrawn;
