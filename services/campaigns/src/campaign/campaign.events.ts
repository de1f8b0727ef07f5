import type { DomainEvent, LegalDay } from '@thidua/domain-kit';
import type { Transfer } from '../succession/transfer.ts';
import type { CampaignContent, Period } from './campaign.content.ts';
import type { Closure, Launch } from './campaign.state.ts';
import type { Signature } from './content/signature.content.ts';

export type CampaignDrafted = DomainEvent<
  'CampaignDrafted',
  { readonly id: string; readonly content: CampaignContent }
>;

/** Carries the whole content again: an act of law is readable from its own event. */
export type CampaignIssued = DomainEvent<
  'CampaignIssued',
  {
    readonly id: string;
    readonly documentNumber: string;
    readonly issuedOn: LegalDay;
    readonly signature: Signature;
    readonly content: CampaignContent;
  }
>;

export type CampaignTranscribed = DomainEvent<
  'CampaignTranscribed',
  {
    readonly id: string;
    readonly documentNumber: string | null;
    readonly issuedOn: LegalDay | null;
    readonly issuedBetween: Period | null;
    readonly signature: Signature | null;
    readonly completeness: 'WHOLE' | 'CITED_ONLY';
    readonly content: CampaignContent;
  }
>;

export type CampaignLaunched = DomainEvent<'CampaignLaunched', { readonly id: string } & Launch>;

export type CampaignClosed = DomainEvent<'CampaignClosed', { readonly id: string } & Closure>;

export type CampaignTransferred = DomainEvent<'CampaignTransferred', { readonly id: string } & Transfer>;

export type CampaignEvent =
  | CampaignDrafted
  | CampaignIssued
  | CampaignTranscribed
  | CampaignLaunched
  | CampaignTransferred
  | CampaignClosed;
