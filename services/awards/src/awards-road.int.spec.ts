import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningBesideCampaigns } from '@thidua/campaign-directory/testing';
import { createClock } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import { eventually } from '@thidua/test-kit';
import { city, officer } from './testing/world.ts';
import { plan, proposal, propose } from './testing/samples.ts';
import { startAwards } from './testing/start-awards.ts';

describe('the road from campaigns to awards', () => {
  let awards: RunningBesideCampaigns;
  beforeAll(async () => {
    awards = await startAwards(createClock('2025-06-20T01:00:00Z'));
  }, 60_000);
  afterAll(() => awards.stop());

  const enter = async (campaignId: string) =>
    (await awards.ask(propose, { input: proposal(campaignId) }, officer)).data.proposeAward;

  /** As a client does that is told to try again. */
  const insist = (campaignId: string) =>
    eventually(async () => {
      const answer = await enter(campaignId);
      return answer.__typename !== 'TryAgainLater' && answer;
    }, 30_000);

  it('asks to try again while news of a plan may be on its way, and takes the proposal when it is there', async () => {
    await awards.campaigns.holdBack();
    const campaignId = await awards.campaigns.tell('Issued', {
      ...plan,
      ...{ documentNumber: '12/KH-UBND', issuedOn: '2024-12-02', issuedBetween: null },
    });
    const before = await awards.store.models.events.countDocuments({});
    expect(await enter(campaignId)).toMatchObject({
      ...{ __typename: 'TryAgainLater', code: 'NOT_KNOWN_YET', path: ['campaignId'], retryAfterMs: 1000 },
    });
    expect(await awards.store.models.events.countDocuments({})).toBe(before);

    awards.campaigns.resume();
    expect(await insist(campaignId)).toMatchObject({ __typename: 'ProposeAwardSuccess' });
  }, 60_000);

  it('refuses an unknown plan once the projection has caught up', async () => {
    const unissued = newEntityId('campaign', city.split('.')[1] ?? '');
    expect(await insist(unissued)).toMatchObject({
      ...{ __typename: 'NotFound', code: 'CAMPAIGN_NOT_ISSUED', path: ['campaignId'] },
      message: expect.stringContaining(unissued),
      messageEn: expect.stringContaining(unissued),
    });
  }, 60_000);
});
