import type { LegalDay } from '@thidua/domain-kit';
import type { Demand, Duty, Indicator, Level, ScopeRule } from '../plan/plan-terms.ts';
import type { AnnualReview } from '../report/annual-review.content.ts';
import type { FollowUp } from './content/follow-up.content.ts';
import type { Guidance } from './content/guidance.content.ts';
import type { Mentioned } from './content/mentioned.content.ts';
import type { SourceWords } from './content/words.content.ts';

/** Both days included; an end that is unknown is null. */
export interface Period {
  readonly from: LegalDay | null;
  readonly to: LegalDay | null;
}

/** A later place where a document is cited again, with its number as it stands there. */
export interface CitedAgain {
  readonly numberAsWritten: string;
  readonly source: SourceWords;
}

export interface Citation {
  readonly number: string;
  readonly numberAsWritten: string;
  readonly type: string;
  readonly issuerName: string | null;
  readonly issuerId: string | null;
  readonly issuedOn: LegalDay | null;
  readonly subject: string | null;
  readonly place: 'PREAMBLE' | 'BODY';
  readonly documentId: string | null;
  readonly mentions: readonly CitedAgain[];
  readonly source: SourceWords;
}

export interface UnnumberedCitation {
  readonly type: string;
  readonly issuerName: string | null;
  readonly mentions: readonly SourceWords[];
  readonly source: SourceWords;
}

export interface CampaignPeriod extends Period {
  readonly endsWith: string | null;
  readonly source: SourceWords;
}

export interface LinkedMovement {
  readonly title: string;
  readonly list: 'CENTRAL' | 'PROVINCE' | 'CITY' | 'DISTRICT' | 'COMMUNE';
  /** The unit whose list it is: "thành phố" is of the province level in one paper, of the district level in the next. */
  readonly listUnitId: string | null;
  readonly award: boolean;
  readonly period: Period | null;
  readonly planNumber: string | null;
  readonly planIssuedOn: LegalDay | null;
  readonly source: SourceWords;
}

export interface CampaignScope {
  readonly collectives: SourceWords | null;
  readonly individuals: SourceWords | null;
  readonly enterprises: boolean;
  readonly rules: readonly ScopeRule[];
}

export interface Task {
  readonly assigneeName: string;
  readonly assigneeIds: readonly string[];
  readonly kind: 'ORDER' | 'REQUEST';
  readonly role: 'LEADS' | 'COOPERATES' | null;
  readonly due: LegalDay | null;
  readonly dueText: string | null;
  readonly deliverable: string | null;
  readonly deliverTo: string | null;
  readonly receiverIds: readonly string[];
  readonly via: string | null;
  /** What shows that it is done, where the paper asks for it. */
  readonly evidence: string | null;
  readonly source: SourceWords;
}

export interface AwardClause {
  readonly levelName: string;
  readonly level: Level | null;
  readonly authorityName: string | null;
  readonly authorityUnitId: string | null;
  readonly form: string | null;
  /** 1-based positions in `linkedMovements`. */
  readonly movementOrders: readonly number[];
  readonly subjects: string | null;
  /** How long a movement must have run. */
  readonly movementYears: { readonly from: number; readonly to: number } | null;
  readonly quota: string | null;
  readonly quotaValue: number | null;
  /** The unit whose later document tells it. */
  readonly quotaUnitId: string | null;
  readonly source: SourceWords;
}

export interface Recipient {
  readonly name: string;
  readonly purpose: 'REPORT' | 'DIRECT' | 'CARRY_OUT' | 'COOPERATE' | 'FILE' | null;
  readonly organizationIds: readonly string[];
  readonly line: number | null;
  readonly lineTo: number | null;
}

/** What a plan or directive says, element by element, each with the document's own words. */
export interface CampaignContent extends Guidance, FollowUp, Mentioned {
  readonly documentType: 'PLAN' | 'DIRECTIVE';
  readonly title: string;
  readonly issuerId: string;
  readonly issuingOrgan: string;
  readonly parentId: string | null;
  readonly citations: readonly Citation[];
  readonly unnumberedCitations: readonly UnnumberedCitation[];
  /** What no element carries: the head, headings, preamble, closing. */
  readonly paragraphs: readonly SourceWords[];
  readonly movementKind: SourceWords | null;
  readonly theme: SourceWords | null;
  readonly motto: SourceWords | null;
  readonly purposes: readonly SourceWords[];
  readonly requirements: readonly SourceWords[];
  readonly contents: readonly SourceWords[];
  readonly period: CampaignPeriod | null;
  readonly linkedMovements: readonly LinkedMovement[];
  readonly indicators: readonly Indicator[];
  readonly scope: CampaignScope | null;
  readonly duties: readonly Duty[];
  readonly demands: readonly Demand[];
  readonly annualReview: AnnualReview | null;
  readonly tasks: readonly Task[];
  readonly awardClauses: readonly AwardClause[];
  readonly recipients: readonly Recipient[];
}
