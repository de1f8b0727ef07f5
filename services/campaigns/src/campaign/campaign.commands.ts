import type { Command, LegalDay, Validity } from '@thidua/domain-kit';
import type { NamedOrganization } from '../acts-on-plans/check-act-day.ts';
import type { Demanding } from '../plan/unmet-demand.ts';
import type { TransferCampaign } from '../succession/succession.commands.ts';
import type { CampaignContent, Period } from './campaign.content.ts';
import type { Closure, Launch } from './campaign.state.ts';
import type { Signature } from './content/signature.content.ts';

/** A campaign that this one refers to, as far as it is known. */
export interface KnownCampaign {
  readonly id: string;
  readonly isPublic: boolean;
  readonly documentNumber: string | null;
  /** The day of issue, or the earliest day that its bounds allow. */
  readonly issuedFrom: LegalDay | null;
}

/** What the command must know besides the aggregate: read from projections and snapshots before deciding. */
export interface CampaignFacts {
  /** When the issuer existed. */
  readonly issuerLife: Validity;
  /** Every campaign that the content names by id and that exists. */
  readonly campaigns: ReadonlyMap<string, KnownCampaign>;
  /** What the plan that it carries out demands of it; null where it carries out none. */
  readonly parent: Demanding | null;
  /** The id of the campaign that holds this number in the issuer's register of that year, if there is one. */
  readonly holderOfNumber: string | null;
  readonly today: LegalDay;
}

export type DraftCampaign = Command<
  'DraftCampaign',
  { readonly id: string; readonly content: CampaignContent; readonly facts: CampaignFacts }
>;

export type IssueCampaign = Command<
  'IssueCampaign',
  {
    readonly id: string;
    readonly documentNumber: string;
    readonly issuedOn: LegalDay;
    readonly signature: Signature;
    readonly facts: CampaignFacts;
  }
>;

export type TranscribeCampaign = Command<
  'TranscribeCampaign',
  {
    readonly id: string;
    readonly documentNumber: string | null;
    readonly issuedOn: LegalDay | null;
    readonly issuedBetween: Period | null;
    readonly signature: Signature | null;
    readonly completeness: 'WHOLE' | 'CITED_ONLY';
    readonly content: CampaignContent;
    readonly facts: CampaignFacts;
  }
>;

/** What a launch or a closure must know besides the campaign. */
export interface CourseFacts {
  readonly today: LegalDay;
  /** Who answered for the whole of the plan on that day. */
  readonly holder: NamedOrganization;
}

export type LaunchCampaign = Command<'LaunchCampaign', { readonly id: string } & Launch & CourseFacts>;

export type CloseCampaign = Command<'CloseCampaign', { readonly id: string } & Closure & CourseFacts>;

export type CampaignCommand =
  DraftCampaign | IssueCampaign | TranscribeCampaign | LaunchCampaign | TransferCampaign | CloseCampaign;
