import type { AggregateType } from '@thidua/event-kit';
import anyAscii from 'any-ascii';
import { readDocumentNumber } from '../document-number/read-document-number.ts';
import { neededFor } from '../succession/custody.ts';
import type { CampaignEvent } from './campaign.events.ts';
import { evolveCampaign } from './campaign.evolve.ts';
import { publishCampaignEvent } from './campaign.publish.ts';
import { campaignRows } from './campaign.rows.ts';
import { campaignUpcasters } from './campaign.upcasters.ts';
import { type CampaignState, dayInLists } from './campaign.state.ts';

/** Folded for search and order only; identity and uniqueness never use it. */
export const folded = (text: string): string => anyAscii(text).toLowerCase();

/**
 * `<issuer>/<type>/<year>/<number>`: a number stands once in it, however it was written; null while number or year is
 * unknown. The issuer is one incarnation: a merged unit has another id, so its register begins again.
 */
export function registerEntry(
  state: Pick<CampaignState, 'content'>,
  documentNumber: string | null,
  issuedOn: string | null,
): string | null {
  if (documentNumber === null || issuedOn === null) return null;
  const { issuerId, documentType } = state.content;
  const number = readDocumentNumber(documentNumber).canonical ?? documentNumber;
  return [issuerId, documentType, issuedOn.slice(0, 4), number].join('/');
}

/** How campaigns are stored, found and told to others. */
export const campaignAggregate: AggregateType<CampaignState, CampaignEvent> = {
  name: 'campaign',
  owner: 'campaigns',
  collection: 'campaigns',
  evolve: evolveCampaign,
  publish: publishCampaignEvent,
  keys: (state) => {
    const issued = state.status === 'DRAFT' ? null : state;
    return {
      organization: state.content.issuerId,
      recipients: [...new Set(state.content.recipients.flatMap(({ organizationIds }) => organizationIds))],
      day: dayInLists(state),
      search: folded(`${issued?.documentNumber ?? ''} ${state.content.title}`),
      ...neededFor(state),
      ...(issued && optionalKey('register', registerEntry(state, issued.documentNumber, issued.issuedOn))),
    };
  },
  indexes: [
    { keys: { 'keys.day': -1, _id: 1 } },
    { keys: { 'keys.organization': 1, 'keys.day': -1, _id: 1 } },
    { keys: { 'keys.recipients': 1, 'keys.day': -1, _id: 1 } },
    {
      keys: {
        ...{ 'state.content.parentId': 1, 'keys.day': 1, _id: 1, unit: 1, 'state.status': 1 },
        'keys.organization': 1,
      },
    },
    // Who is named in a scope or given a task: what an organization owes is asked from its end.
    { keys: { 'state.content.scope.rules.organizationIds': 1 } },
    { keys: { 'state.content.tasks.assigneeIds': 1 } },
    // Which deadlines come near.
    { keys: { 'state.content.duties.due': 1, 'state.status': 1 } },
    // Counts of all that is public, and who has drafts.
    { keys: { 'state.status': 1, 'keys.organization': 1, unit: 1 } },
    // What a text cites: a number may stand in many registers.
    { keys: { 'state.documentNumber': 1, 'state.issuedOn': 1 } },
    // Plans of those who have ended.
    { keys: { 'keys.custodians': 1, 'keys.day': -1, _id: 1 } },
    { keys: { 'keys.register': 1 }, unique: true, where: { 'keys.register': { $exists: true } } },
  ],
  rows: campaignRows,
  upcasters: campaignUpcasters,
};

const optionalKey = (name: string, value: string | null) => (value === null ? {} : { [name]: value });
