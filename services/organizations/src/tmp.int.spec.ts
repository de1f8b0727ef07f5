import { expect, it } from '@jest/globals';
import { openTestBus } from '@thidua/test-kit';
it('a', async () => {
  const bus = await openTestBus();
  await bus.endOf('organizations.events.v1');
  await bus.close();
  const [b, c] = [await openTestBus(), await openTestBus()];
  await Promise.all([b.endOf('organizations.events.v1'), c.endOf('organizations.events.v1')]);
  await b.close(); await c.close();
  expect(1).toBe(1);
});
