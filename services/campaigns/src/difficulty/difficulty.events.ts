import type { DomainEvent } from '@thidua/domain-kit';
import type { Answer, DifficultyContent, DifficultyState } from './difficulty.state.ts';

export type DifficultyRaised = DomainEvent<'DifficultyRaised', Omit<DifficultyState, 'answers'>>;

/** Names campaign and unit again: what is told of it must be readable from the event itself. */
export type DifficultyAnswered = DomainEvent<
  'DifficultyAnswered',
  Pick<DifficultyContent, 'campaignId' | 'organizationId'> & { readonly id: string; readonly answer: Answer }
>;

export type DifficultyEvent = DifficultyRaised | DifficultyAnswered;
