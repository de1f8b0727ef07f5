import { expect, it } from '@jest/globals';
import { countPlans } from './plans-at-once.ts';

it('a request asks about so many plans at most, about each as often as it likes', () => {
  const count = countPlans();
  const ids = Array.from({ length: 25 }, (_, n) => `campaign.${n}`);
  for (const id of [...ids, ...ids]) count(id);
  expect(() => count('campaign.25')).toThrow(
    expect.objectContaining({ code: 'TOO_MUCH_AT_ONCE', retryable: false }),
  );
});
