import { z } from 'zod';
import { alias, day, text, unitKey, words } from './words.ts';

/** What one assignee is ordered or requested to do. `dueOn` is the last day on which it is in time. */
export const task = words.extend({
  mark: text.nullable(),
  assignee: text,
  organizations: z.array(alias),
  kind: z.enum(['ORDER', 'REQUEST']),
  role: z.enum(['LEADS', 'COOPERATES']).nullable(),
  dueOn: day.optional(),
  dueText: text.optional(),
  deliverable: text.optional(),
  deliverTo: text.optional(),
  deliverToOrganizations: z.array(alias).optional(),
  via: text.optional(),
  viaOrganization: alias.optional(),
  evidence: text.optional(),
});

/** A review or report that one agency owes; what binds all in scope are duties. */
export const review = words.extend({
  kind: z.enum(['INTERIM_AND_FINAL', 'FINAL', 'PERIODIC', 'RESULT']),
  by: text.nullable(),
  organizations: z.array(alias),
  to: text.nullable(),
  dueOn: day.nullable(),
  dueText: text.optional(),
  of: z.array(text).optional(),
  years: z.int().optional(),
});

/** Where difficulties are to be reported. */
export const issueRoute = words.extend({ to: text, via: text.nullable(), viaOrganization: alias.optional() });

/**
 * A line of "Nơi nhận": b/c to report, c/đ to direct, t/h to carry out. Whom it means of those that we know: a unit,
 * organizations, or all communes below the issuer.
 */
export const recipient = words.extend({
  purpose: z.enum(['b/c', 'c/đ', 't/h']).nullable(),
  unit: unitKey.optional(),
  organizations: z.array(alias).optional(),
  communes: z.literal(true).optional(),
  archive: z.literal(true).optional(),
});
