import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { draftCampaignInput } from './campaign.input.ts';
import { campaignUpcasters } from './campaign.upcasters.ts';

/** The data of an event as a release of that version stored it; never to be changed. */
const stored = (fixture: string) =>
  JSON.parse(readFileSync(new URL(`fixtures/${fixture}.json`, import.meta.url), 'utf8'));
const kebab = (type: string) => type.replaceAll(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase();

describe.each(Object.entries(campaignUpcasters))('%s', (type, steps) => {
  it.each(steps.map((_step, n) => [n + 1]))(
    'of version %d is lifted to what today would be made of it',
    (version) => {
      const { content, ...rest } = stored(`${kebab(type)}.v${version}`);
      const lifted = steps.slice(version - 1).reduce((data, lift) => lift(data), { content, ...rest });
      const today = draftCampaignInput.parse({ content });
      expect(lifted).toEqual({ ...rest, content: today.content });
    },
  );
});

it('keeps what an old event tells, word for word', () => {
  const { content } = stored('campaign-issued.v1');
  const [lift] = campaignUpcasters.CampaignIssued;
  expect(lift({ content })).toMatchObject({ content });
});
