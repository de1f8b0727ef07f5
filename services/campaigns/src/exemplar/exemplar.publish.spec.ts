import { describe, expect, it } from '@jest/globals';
import { exemplarNominatedV1, exemplarWithdrawnV1 } from '@thidua/event-contracts';
import type { Minute } from './exemplar.content.ts';
import { publishExemplarEvent } from './exemplar.publish.ts';
import { id, nomination, stage } from './exemplar.samples.ts';

const { campaignId, organizationId, nominatedOn, ...rest } = nomination();
const told = {
  ...{ id, campaign: campaignId, organization: { id: organizationId, asOf: nominatedOn } },
};

describe('what other homes are told', () => {
  it('of a nomination: by which unit, under which plan, and not who it is', () => {
    const content = { campaignId, organizationId, nominatedOn, ...rest, minute: rest.minute as Minute };
    const event = { type: 'ExemplarNominated', data: { id, content, entry: 'OWN' } } as const;
    const publication = publishExemplarEvent(event);
    expect(publication?.contract).toBe(exemplarNominatedV1);
    expect(exemplarNominatedV1.data.parse(publication?.data)).toEqual(publication?.data);
    expect(publication?.data).toEqual({ ...told, day: '2025-03-10' });
  });

  it('of a withdrawal: that it happened, and not why', () => {
    const withdrawal = { withdrawnOn: '2025-07-02', reason: '…', entry: 'OWN' } as const;
    const data = { id, campaignId, organizationId, nominatedOn, ...withdrawal };
    const publication = publishExemplarEvent({ type: 'ExemplarWithdrawn', data });
    expect(publication?.contract).toBe(exemplarWithdrawnV1);
    expect(exemplarWithdrawnV1.data.parse(publication?.data)).toEqual(publication?.data);
    expect(publication?.data).toEqual({ ...told, day: '2025-07-02' });
  });

  it('of the stages nothing', () => {
    const reached = stage('FOSTERED', '2025-04-01');
    expect(publishExemplarEvent({ type: 'ExemplarAdvanced', data: { id, reached } })).toBeNull();
  });
});
