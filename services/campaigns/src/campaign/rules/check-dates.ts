import { type LegalDay, reject, type Rejection } from '@thidua/domain-kit';
import type { CampaignFacts } from '../campaign.commands.ts';
import type { CampaignContent, Period } from '../campaign.content.ts';

/** The day of issue, or what is certain about it. */
export type IssueDay = { readonly on: LegalDay } | { readonly between: Period };

/** The earliest day that an issue day allows; null if nothing bounds it from below. */
export const earliest = (day: IssueDay): LegalDay | null => ('on' in day ? day.on : day.between.from);

/** The latest day that an issue day allows; null if nothing bounds it from above. */
export const latest = (day: IssueDay): LegalDay | null => ('on' in day ? day.on : day.between.to);

/**
 * A document cannot cite what did not exist yet: it is dated no earlier than each document that it cites and than
 * the plan that it carries out, and not in the future. Where only bounds are known, the lower one must say so too.
 */
export function checkDates(content: CampaignContent, day: IssueDay, facts: CampaignFacts): Rejection | null {
  const field = 'on' in day ? 'issuedOn' : 'issuedBetween';
  const lowerBound = earliest(day);
  const from = lowerBound ?? latest(day);
  if (from !== null && from > facts.today)
    return reject('ISSUED_IN_THE_FUTURE', { path: [field], params: { day: from } });
  for (const { number, issuedOn } of content.citations) {
    if (issuedOn === null || (lowerBound !== null && lowerBound >= issuedOn)) continue;
    return reject('DATED_BEFORE_CITED_DOCUMENT', {
      path: 'on' in day ? [field] : [field, 'from'],
      params: { day: lowerBound ?? '—', number, citedDay: issuedOn },
    });
  }
  const parent = content.parentId === null ? undefined : facts.campaigns.get(content.parentId);
  const upperBound = latest(day);
  if (!parent?.issuedFrom || upperBound === null || upperBound >= parent.issuedFrom) return null;
  return reject('DATED_BEFORE_PARENT', {
    path: [field],
    params: { day: upperBound, number: parent.documentNumber ?? '—', parentDay: parent.issuedFrom },
  });
}
