import { entityId, legalDay, optional, period, text } from '@thidua/federation-kit';
import { z } from 'zod';
import { demand, duty, indicator, level, scopeRule } from '../plan/plan-terms.input.ts';
import { annualReview } from '../report/annual-review.input.ts';
import { followUp } from './content/follow-up.input.ts';
import { guidance } from './content/guidance.input.ts';
import { mentioned } from './content/mentioned.input.ts';
import { lineNumber, list, phrase, sourceWords } from './words.input.ts';

const code = text(60);

const citation = z
  .object({
    number: code,
    numberAsWritten: optional(code),
    type: text(20),
    issuerName: optional(phrase),
    issuerId: optional(entityId('organization')),
    issuedOn: optional(legalDay),
    subject: optional(text(2000)),
    place: z.enum(['PREAMBLE', 'BODY']),
    documentId: optional(entityId('campaign')),
    mentions: list(z.object({ numberAsWritten: code, source: sourceWords }), 50),
    source: sourceWords,
  })
  .transform((each) => ({ ...each, numberAsWritten: each.numberAsWritten ?? each.number }));

const unnumberedCitation = z.object({
  type: text(20),
  issuerName: optional(phrase),
  mentions: list(sourceWords, 50),
  source: sourceWords,
});

const linkedMovement = z.object({
  title: text(1000),
  list: z.enum(['CENTRAL', 'PROVINCE', 'CITY', 'DISTRICT', 'COMMUNE']),
  listUnitId: optional(entityId('organization')),
  award: z.boolean(),
  period: optional(period),
  planNumber: optional(code),
  planIssuedOn: optional(legalDay),
  source: sourceWords,
});

const task = z.object({
  assigneeName: text(1000),
  assigneeIds: list(entityId('organization'), 50),
  kind: z.enum(['ORDER', 'REQUEST']),
  role: optional(z.enum(['LEADS', 'COOPERATES'])),
  due: optional(legalDay),
  dueText: optional(phrase),
  deliverable: optional(phrase),
  deliverTo: optional(phrase),
  receiverIds: list(entityId('organization'), 50),
  via: optional(phrase),
  evidence: optional(phrase),
  source: sourceWords,
});

const awardClause = z.object({
  levelName: phrase,
  level: optional(level),
  authorityName: optional(phrase),
  authorityUnitId: optional(entityId('organization')),
  form: optional(phrase),
  movementOrders: list(z.number().int(), 100),
  subjects: optional(phrase),
  movementYears: optional(z.object({ from: z.number().int().min(0), to: z.number().int().max(100) })),
  quota: optional(phrase),
  quotaValue: optional(z.number().int().min(0)),
  quotaUnitId: optional(entityId('organization')),
  source: sourceWords,
});

const recipient = z.object({
  name: phrase,
  purpose: optional(z.enum(['REPORT', 'DIRECT', 'CARRY_OUT', 'COOPERATE', 'FILE'])),
  organizationIds: list(entityId('organization'), 500),
  line: optional(lineNumber),
  lineTo: optional(lineNumber),
});

const content = z.object({
  documentType: z.enum(['PLAN', 'DIRECTIVE']),
  title: text(2000),
  issuerId: entityId('organization'),
  issuingOrgan: phrase,
  parentId: optional(entityId('campaign')),
  citations: list(citation, 200),
  unnumberedCitations: list(unnumberedCitation, 200),
  paragraphs: list(sourceWords, 500),
  movementKind: optional(sourceWords),
  theme: optional(sourceWords),
  motto: optional(sourceWords),
  purposes: list(sourceWords, 100),
  requirements: list(sourceWords, 100),
  contents: list(sourceWords, 200),
  period: optional(period.safeExtend({ endsWith: optional(phrase), source: sourceWords })),
  linkedMovements: list(linkedMovement, 200),
  indicators: list(indicator, 200),
  duties: list(duty, 100),
  demands: list(demand, 50),
  annualReview: optional(annualReview),
  scope: optional(
    z.object({
      collectives: optional(sourceWords),
      individuals: optional(sourceWords),
      enterprises: z.boolean(),
      rules: list(scopeRule, 50),
    }),
  ),
  tasks: list(task, 300),
  awardClauses: list(awardClause, 50),
  recipients: list(recipient, 200),
  ...guidance,
  ...followUp,
  ...mentioned,
});

export const signer = z.object({
  name: text(200),
  position: text(300),
  capacity: z.enum(['TM', 'KT', 'TL', 'TUQ', 'Q', 'HEAD']),
  onBehalfOf: optional(phrase),
});

export const idempotencyKey = optional(text(200));

export const draftCampaignInput = z.object({ idempotencyKey, content });

export const issueCampaignInput = z.object({
  idempotencyKey,
  campaignId: entityId('campaign'),
  documentNumber: code,
  issuedOn: legalDay,
  signer,
});

export const transcribeCampaignInput = z.object({
  idempotencyKey,
  id: optional(entityId('campaign')),
  documentNumber: optional(code),
  issuedOn: optional(legalDay),
  issuedBetween: optional(period),
  signer: optional(signer),
  completeness: z.enum(['WHOLE', 'CITED_ONLY']),
  content,
});

export const launchCampaignInput = z.object({
  idempotencyKey,
  campaignId: entityId('campaign'),
  launchedOn: legalDay,
  occasion: optional(phrase),
});

export const closeCampaignInput = z.object({
  idempotencyKey,
  campaignId: entityId('campaign'),
  closedOn: legalDay,
  endedWith: optional(phrase),
});

export type SignerInput = z.output<typeof signer>;
