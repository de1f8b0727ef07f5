import { entityId, legalDay, longText, optional, period, text } from '@thidua/federation-kit';
import { z } from 'zod';
import { list } from '../campaign/words.input.ts';
import { reportKinds } from '../plan/plan-terms.ts';
import { bundleKinds } from './report.content.ts';

const code = text(60);
const documentNumber = optional(code);
const idempotencyKey = optional(text(200));

/** A section without words is as good as none: which of them are missing is for the rules to say. */
const section = z.object({
  code,
  text: z.preprocess(
    (words) => (typeof words === 'string' && words.trim() === '' ? null : words),
    optional(longText(20_000)),
  ),
});
const filled = list(section, 50).transform((sections) =>
  sections.flatMap((each) => (each.text === null ? [] : [{ code: each.code, text: each.text }])),
);

export const submitReportInput = z.object({
  idempotencyKey,
  campaignId: entityId('campaign'),
  organizationId: entityId('organization'),
  kind: z.enum(reportKinds),
  covers: period.safeExtend({ from: legalDay, to: legalDay }),
  documentNumber,
  submittedOn: legalDay,
  sections: filled,
  bundle: list(
    z.object({ kind: z.enum(bundleKinds), documentNumber, issuedOn: legalDay, title: text(2000) }),
    10,
  ),
});

export const assessReportInput = z.object({
  idempotencyKey,
  reportId: entityId('report'),
  grade: code,
  assessedOn: legalDay,
  corrects: optional(longText(4000)),
});
