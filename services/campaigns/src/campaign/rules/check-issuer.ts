import { dayBefore, reject, type Rejection, validOn } from '@thidua/domain-kit';
import type { CampaignFacts } from '../campaign.commands.ts';
import type { CampaignContent } from '../campaign.content.ts';
import { earliest, type IssueDay, latest } from './check-dates.ts';

/** Only an organization that existed on the day could issue. An abolished unit signs nothing. */
export function checkIssuer(content: CampaignContent, day: IssueDay, facts: CampaignFacts): Rejection | null {
  const { issuerLife } = facts;
  const days = [earliest(day), latest(day)].filter((each) => each !== null);
  const outside = days.find((each) => !validOn(issuerLife, each));
  if (outside === undefined) return null;
  return reject('ISSUER_NOT_IN_FORCE', {
    path: ['content', 'issuerId'],
    params: {
      day: outside,
      from: issuerLife.validFrom ?? '—',
      last: issuerLife.validTo ? dayBefore(issuerLife.validTo) : '—',
    },
  });
}
