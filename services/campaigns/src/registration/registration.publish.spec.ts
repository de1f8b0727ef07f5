import { expect, it } from '@jest/globals';
import { isRejection } from '@thidua/domain-kit';
import { registeredForCampaignV1 } from '@thidua/event-contracts';
import { decideRegistration } from './registration.decide.ts';
import { publishRegistrationEvent } from './registration.publish.ts';
import { content, id, register, report, target, work } from './registration.samples.ts';

it('registered-for-campaign.v1 tells who registered for what and when, and nothing of what it says', () => {
  const decision = decideRegistration(register({ targets: [target()], works: [work()] }), undefined);
  if (isRejection(decision)) throw new Error(decision.code);
  const [told] = decision.map(publishRegistrationEvent);
  const { campaignId: campaign, organizationId, registeredOn: day } = content();
  expect(told?.contract).toBe(registeredForCampaignV1);
  expect(told?.data).toEqual({ id, campaign, organization: { id: organizationId, asOf: day }, day });
  expect(registeredForCampaignV1.data.parse(told?.data)).toEqual(told?.data);
});

it('progress stays at home', () => {
  const { progress } = report().data;
  expect(publishRegistrationEvent({ type: 'ProgressReported', data: { id, progress } })).toBeNull();
});
