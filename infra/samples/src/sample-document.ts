import { z } from 'zod';
import { awardClause, quota } from './award-clause.ts';
import { citation, unnumberedCitation } from './citation.ts';
import { conference, conferenceRule } from './conference.ts';
import { documentHead, issuer, signer } from './document-head.ts';
import { event, linkedMovement, otherMovement, period } from './movement.ts';
import { criterion, demand, duty, indicator, scope } from './plan-terms.ts';
import { issueRoute, recipient, review, task } from './task.ts';
import { alias, idOf, paragraph, text, words } from './words.ts';

const keywords = words.extend({ words: z.array(text) });

/** A document entered whole. Everything that carries words carries their lines; strict: no other key is allowed. */
export const sampleDocument = z.strictObject({
  seed: z.string().regex(/^\d{3}$/),
  id: idOf('campaign'),
  document: documentHead,
  issuer,
  signer,
  title: words,
  headings: z.array(paragraph),
  preamble: z.array(words),
  citations: z.array(citation),
  unnumberedCitations: z.array(unnumberedCitation),
  parentPlan: z.strictObject({ citation: z.int().nonnegative(), number: text }),
  theme: words.nullable(),
  motto: words.nullable(),
  movementKind: words.nullable(),
  purposes: z.array(paragraph),
  requirements: z.array(paragraph),
  principles: z.array(keywords),
  emphases: z.array(keywords).optional(),
  accountability: z.array(words.extend({ who: z.array(text), organizations: z.array(alias) })).optional(),
  period: period.nullable(),
  contentGroups: z.array(paragraph),
  indicators: z.array(indicator),
  exemplarStages: words.extend({ stages: z.array(text) }).optional(),
  plaqueWorks: z.array(words.extend({ events: z.array(text) })).optional(),
  delegation: words.extend({ criteria: z.array(text), events: z.array(text) }).optional(),
  linkedMovements: z.array(linkedMovement),
  otherMovements: z.array(otherMovement),
  scope: scope.nullable(),
  duties: z.array(duty),
  demands: z.array(demand),
  criteria: z.array(criterion),
  awardClauses: z.array(awardClause),
  quotas: z.array(quota),
  annualReview: words.extend({ year: z.int() }).optional(),
  conferenceRules: z.array(conferenceRule).optional(),
  conference: conference.optional(),
  tasks: z.array(task),
  reviews: z.array(review),
  issueRoute: issueRoute.nullable(),
  closing: words.nullable(),
  events: z.array(event),
  recipients: z.array(recipient),
});

/** A sample document as its file gives it. */
export type SampleDocument = z.infer<typeof sampleDocument>;
