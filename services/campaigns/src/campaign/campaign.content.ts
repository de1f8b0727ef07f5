import type { LegalDay } from '@thidua/domain-kit';
import type { Demand, Duty, Indicator, ScopeRule } from '../plan/plan-terms.ts';

/** Words of the document and the lines of the copy on which they stand. */
export interface SourceWords {
  readonly text: string;
  readonly line: number | null;
  readonly lineTo: number | null;
}

/** Both days included; an end that is unknown is null. */
export interface Period {
  readonly from: LegalDay | null;
  readonly to: LegalDay | null;
}

export interface Citation {
  readonly number: string;
  readonly numberAsWritten: string;
  readonly type: string;
  readonly issuerName: string | null;
  readonly issuedOn: LegalDay | null;
  readonly subject: string | null;
  readonly place: 'PREAMBLE' | 'BODY';
  readonly documentId: string | null;
  readonly source: SourceWords;
}

export interface UnnumberedCitation {
  readonly type: string;
  readonly issuerName: string | null;
  readonly source: SourceWords;
}

export interface CampaignPeriod extends Period {
  readonly endsWith: string | null;
  readonly source: SourceWords;
}

export interface LinkedMovement {
  readonly title: string;
  readonly list: 'CENTRAL' | 'PROVINCE' | 'CITY' | 'DISTRICT' | 'COMMUNE';
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
  readonly due: LegalDay | null;
  readonly dueText: string | null;
  readonly deliverable: string | null;
  readonly deliverTo: string | null;
  readonly via: string | null;
  readonly source: SourceWords;
}

export interface AwardClause {
  readonly levelName: string;
  readonly authorityName: string | null;
  readonly form: string | null;
  /** 1-based positions in `linkedMovements`. */
  readonly movementOrders: readonly number[];
  readonly quota: string | null;
  readonly source: SourceWords;
}

export interface Recipient {
  readonly name: string;
  readonly purpose: 'REPORT' | 'DIRECT' | 'CARRY_OUT' | 'COOPERATE' | 'FILE' | null;
  readonly line: number | null;
}

/** What a plan or directive says, element by element, each with the document's own words. */
export interface CampaignContent {
  readonly documentType: 'PLAN' | 'DIRECTIVE';
  readonly title: string;
  readonly issuerId: string;
  readonly issuingOrgan: string;
  readonly parentId: string | null;
  readonly citations: readonly Citation[];
  readonly unnumberedCitations: readonly UnnumberedCitation[];
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
  readonly tasks: readonly Task[];
  readonly awardClauses: readonly AwardClause[];
  readonly recipients: readonly Recipient[];
}
