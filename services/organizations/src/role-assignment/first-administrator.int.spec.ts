import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import { type EventStore, nationalHome, newEntityId, Writer } from '@thidua/event-kit';
import { openTestStore } from '@thidua/test-kit';
import { organizationsService } from '../service.ts';
import { ensureFirstAdministrator } from './first-administrator.ts';

describe('ensureFirstAdministrator', () => {
  let store: EventStore;
  let discard: () => Promise<void>;
  const clock = createClock('2025-08-01T01:00:00Z');
  const first = { person: newEntityId('person', 'iycii4on'), organization: 'organization.iycii4on' };
  const start = (who = first) => {
    const writer = new Writer(store, nationalHome, clock);
    return ensureFirstAdministrator({ store, writer, clock }, who);
  };

  beforeAll(async () => {
    ({ store, discard } = await openTestStore(organizationsService));
  });
  afterAll(() => discard());

  it('names one, though many processes start at once', async () => {
    const named = await Promise.all(Array.from({ length: 8 }, () => start()));
    expect(named.filter(Boolean)).toHaveLength(1);
    const events = await store.models.events.find({}).lean().exec();
    expect(events).toMatchObject([
      {
        type: 'RoleAssigned',
        data: { ...first, role: 'system-administrator', validFrom: '2025-08-01', validTo: null },
      },
    ]);
  });

  it('names no other one afterwards', async () => {
    expect(await start({ ...first, person: newEntityId('person', 'iycii4on') })).toBe(false);
    expect(await store.models.events.countDocuments({})).toBe(1);
  });
});
