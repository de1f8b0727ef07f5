import type { AggregateType } from '@thidua/event-kit';
import type { Nomination } from './exemplar.content.ts';
import type { ExemplarEvent } from './exemplar.events.ts';
import { evolveExemplar } from './exemplar.evolve.ts';
import { publishExemplarEvent } from './exemplar.publish.ts';
import { exemplarRows } from './exemplar.rows.ts';
import { type ExemplarState, reached, subjectId } from './exemplar.state.ts';

/** `<unit>/<plan>/<subject>`: stands once while it is not withdrawn; null where the subject has no id. */
export function nominationEntry(
  content: Pick<Nomination, 'campaignId' | 'organizationId' | 'subject'>,
): string | null {
  const subject = subjectId(content);
  return subject && [content.organizationId, content.campaignId, subject].join('/');
}

/** How exemplars are stored, found and told to other homes. */
export const exemplarAggregate: AggregateType<ExemplarState, ExemplarEvent> = {
  name: 'exemplar',
  owner: 'campaigns',
  collection: 'exemplars',
  evolve: evolveExemplar,
  publish: publishExemplarEvent,
  keys: (state) => {
    const { content, withdrawal } = state;
    const [subject, entry] = [subjectId(content), nominationEntry(content)];
    return {
      campaign: content.campaignId,
      organization: content.organizationId,
      day: content.nominatedOn,
      stage: withdrawal ? 'WITHDRAWN' : reached(state).stage,
      ...(subject && { subject }),
      ...(entry && !withdrawal && { entry }),
    };
  },
  indexes: [
    { keys: { 'keys.day': -1, _id: 1 } },
    { keys: { 'keys.campaign': 1, 'keys.day': 1, _id: 1, unit: 1, 'keys.stage': 1 } },
    { keys: { 'keys.organization': 1, 'keys.day': -1, _id: 1 } },
    { keys: { 'keys.stage': 1, 'keys.day': -1, _id: 1 } },
    // Whose withdrawn ones a caller may read.
    { keys: { 'keys.stage': 1, 'keys.organization': 1 } },
    { keys: { 'keys.subject': 1, 'keys.stage': 1, 'keys.organization': 1 } },
    { keys: { 'keys.entry': 1 }, unique: true, where: { 'keys.entry': { $exists: true } } },
  ],
  rows: exemplarRows,
  upcasters: {},
};
