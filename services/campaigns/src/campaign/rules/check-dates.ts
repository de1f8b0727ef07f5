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
  return checkKnownDays(content, day, facts);
}

/** The documents themselves may tell a later day than their citations, which may lack it. */
function checkKnownDays(content: CampaignContent, day: IssueDay, facts: CampaignFacts): Rejection | null {
  const path = ['on' in day ? 'issuedOn' : 'issuedBetween'];
  const upperBound = latest(day);
  const isBefore = (other: LegalDay | null | undefined): other is LegalDay =>
    upperBound !== null && !!other && upperBound < other;
  const shown = upperBound ?? '—';
  const parent = content.parentId === null ? undefined : facts.campaigns.get(content.parentId);
  if (parent && isBefore(parent.issuedFrom))
    return reject('DATED_BEFORE_PARENT', {
      path,
      params: { day: shown, number: parent.documentNumber ?? '—', parentDay: parent.issuedFrom },
    });
  for (const { number, documentId } of content.citations) {
    const citedDay = documentId === null ? null : facts.campaigns.get(documentId)?.issuedFrom;
    if (isBefore(citedDay))
      return reject('DATED_BEFORE_CITED_DOCUMENT', { path, params: { day: shown, number, citedDay } });
  }
  return null;
}
