import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@thidua/test-kit';
import { newPlanId, planInput, propose, proposalInput, transcribePlan } from '../system/plans.ts';
import { startSystem } from '../system/start-system.ts';
import type { System } from '../system/system.ts';

describe('a plan', () => {
  let system: System;

  beforeAll(async () => void (system = await startSystem()), 180_000);
  afterAll(() => system?.discard(), 30_000);

  const transcribe = (id: string) => transcribePlan(system.graph, planInput(id));
  const proposeUnder = (id: string) => propose(system.graph, proposalInput(id));
  const outboxAgeMs = async () =>
    (await system.readyz('campaigns')).dependencies.find(({ name }) => name === 'outbox')?.outboxAgeMs ?? 0;

  it('that has been transcribed can be rewarded under at once', async () => {
    const id = newPlanId();
    expect(await transcribe(id)).toMatchObject({ __typename: 'TranscribeCampaignSuccess' });
    expect(await proposeUnder(id)).toMatchObject({ __typename: 'ProposeAwardSuccess' });
    const { data } = await system.graph(
      `query ($id: ID!) { campaign(id: $id) { title awardProposals { totalCount nodes { campaign { id } } } } }`,
      { id },
      'award-officer',
    );
    expect(data.campaign.awardProposals).toEqual({ totalCount: 1, nodes: [{ campaign: { id } }] });
  }, 30_000);

  it('that nobody issued is refused by name', async () => {
    const id = newPlanId();
    const refusal = await proposeUnder(id);
    expect(refusal).toMatchObject({
      __typename: 'NotFound',
      code: 'CAMPAIGN_NOT_ISSUED',
      path: ['campaignId'],
      message: expect.stringContaining(id),
      messageEn: expect.stringContaining(id),
    });
  }, 30_000);

  it('whose news cannot come is answered “try again”, and accepted when it has come', async () => {
    system.signal('kafka', 'SIGSTOP');
    const id = newPlanId();
    try {
      expect(await transcribe(id)).toMatchObject({ __typename: 'TranscribeCampaignSuccess' });
      expect(await proposeUnder(id)).toMatchObject({
        __typename: 'TryAgainLater',
        code: 'NOT_KNOWN_YET',
        path: ['campaignId'],
        retryAfterMs: expect.any(Number),
      });
      expect(await outboxAgeMs()).toBeGreaterThan(1000);
    } finally {
      system.signal('kafka', 'SIGCONT');
    }
    await eventually(async () => {
      const { __typename } = await proposeUnder(id);
      expect(['TryAgainLater', 'ProposeAwardSuccess']).toContain(__typename);
      return __typename === 'ProposeAwardSuccess';
    }, 60_000);
    await eventually(async () => (await outboxAgeMs()) === 0);
  }, 120_000);
});
