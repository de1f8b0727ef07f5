import { describe, expect, it } from '@jest/globals';
import {
  campaignIssuedV1,
  campaignTranscribedV1,
  campaignTransferredV1,
  type Contract,
  type Envelope,
  wireType,
} from '@thidua/event-contracts';
import { campaignsAcrossHomesProjection, campaignsProjection } from './campaigns.projection.ts';
import { planDay } from './known-campaign.ts';

const told = (contract: Contract & { readonly sample: { readonly id: string } }): Envelope => ({
  ...{ specversion: '1.0', datacontenttype: 'application/json', source: '/campaigns/default' },
  ...{ id: `${contract.sample.id}/1`, subject: contract.sample.id, unit: 'abcdefgh', epoch: 1 },
  ...{ seq: 1, prevseq: null, effectiveon: null, correlationid: 'spec', causationid: null },
  ...{ type: wireType(contract.type), time: '2025-07-25T01:00:00.000Z', data: { ...contract.sample } },
});

describe('what is known of plans', () => {
  it.each([
    ['issued', campaignIssuedV1, 'ISSUED'],
    ['transcribed', campaignTranscribedV1, 'TRANSCRIBED'],
  ] as const)('comes from what was %s', (_how, contract, origin) => {
    const { id, documentType: _notKept, parent, terms: _ofCampaigns, ...kept } = contract.sample;
    const keys = { parent, day: origin === 'ISSUED' ? '2025-07-25' : '2024-11-29' };
    expect(campaignsProjection.on[contract.type]?.(told(contract))).toEqual([
      {
        collection: 'known_campaigns',
        operation: {
          updateOne: {
            filter: { _id: id },
            update: { $set: { origin, ...kept, unit: 'abcdefgh', keys } },
            upsert: true,
          },
        },
      },
    ]);
  });

  it('lacks the parent where it was told before that was a part', () => {
    const { parent: _unheardOf, ...older } = campaignIssuedV1.sample;
    const [write] =
      campaignsProjection.on['campaign-issued.v1']?.({ ...told(campaignIssuedV1), data: older }) ?? [];
    expect(write?.operation).toMatchObject({ updateOne: { update: { $set: { keys: { parent: null } } } } });
  });

  it('tells the campaigns service who took a plan over, and others nothing of it', () => {
    const { id, custodians } = campaignTransferredV1.sample;
    const event = told(campaignTransferredV1);
    const [write] = campaignsAcrossHomesProjection.on['campaign-transferred.v1']?.(event) ?? [];
    expect(write?.operation).toMatchObject({
      updateOne: { filter: { _id: id }, update: { $set: { custodians } } },
    });
    expect(campaignsProjection.on['campaign-transferred.v1']).toBeUndefined();
  });

  it.each([
    [{ issuedOn: '2025-07-25', issuedBetween: null }, '2025-07-25'],
    [{ issuedOn: null, issuedBetween: { from: '2024-11-29', to: '2024-12-31' } }, '2024-11-29'],
    [{ issuedOn: null, issuedBetween: { from: null, to: '2024-12-31' } }, null],
  ])('%j: the plan is not older than %s', (days, expected) => {
    expect(planDay(days)).toBe(expected);
  });
});
