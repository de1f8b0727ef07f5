import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import { eventually, openTestStore, silent, uniqueName } from '@thidua/test-kit';
import { newEntityId } from '../new-id.ts';
import { keepGuards } from '../runtime/keep-guards.ts';
import { added, tally, tallyProjection, tallyService } from '../testing/tally.ts';
import { step, type WriteContext, Writer } from '../write/writer.ts';
import type { EventStore } from './event-store.store.ts';
import { followHomes } from './follow-homes.store.ts';
import type { Home } from './guard.store.ts';
import { resetGuards } from './reset-guards.store.ts';

const unit = 'abcdefgh';
const context: WriteContext = { actor: 'person.x', correlationId: 'spec', effectiveOn: null };
const registry = 'registry-1';
const province = (epoch: number, version: number): Home => ({ id: 'province', epoch, version, registry });
const nation = (version: number): Home => ({ id: '*', epoch: 1, version, registry });
/** The same in a registry that was set up anew. */
const anew = (home: Home): Home => ({ ...home, registry: 'registry-2' });

describe('guards', () => {
  let store: EventStore;
  let discard: () => Promise<void>;

  beforeEach(async () => {
    ({ store, discard } = await openTestStore(tallyService(tallyProjection(uniqueName('p')))));
  });
  afterEach(() => discard());

  const follow = (version: number, ...all: Home[]) => followHomes(store.models, { version, registry, all });
  const writeAs = async (home: Home) => {
    const id = newEntityId('tally', unit);
    const writer = new Writer(store, { homeOf: () => home }, createClock());
    await writer.execute(() => [step(tally, id, () => [added(id)])], context);
  };
  const refused = (code: string, have: number) => ({ code, retryable: true, details: { routing: { have } } });

  describe('where the registry was set up anew', () => {
    const sinceAnew = (version: number, ...all: Home[]) => ({
      ...{ version, registry: 'registry-2', all: all.map(anew) },
    });
    const homeUnknown = { code: 'HOME_UNKNOWN', cause: { name: 'OtherRegistry' } };

    it('let nobody write by it, however high its version, and are as they were', async () => {
      await follow(4, nation(4), province(1, 4));
      const before = await store.models.guards.find().lean().exec();
      for (const version of [2, 9]) {
        const following = followHomes(store.models, sinceAnew(version, nation(version)));
        await expect(following).rejects.toMatchObject({ name: 'OtherRegistry' });
        await expect(writeAs(anew(nation(version)))).rejects.toMatchObject(homeUnknown);
      }
      await expect(writeAs({ ...nation(9), registry: null })).rejects.toMatchObject(homeUnknown);
      expect(await store.models.guards.find().lean().exec()).toEqual(before);
      await writeAs(nation(4));
    });

    it('follow it when an operator has said so, and the former one no more', async () => {
      await follow(7, nation(7), province(3, 7));
      await follow(9, nation(9));
      expect(await resetGuards(store, sinceAnew(2, nation(2), province(1, 2)))).toEqual({
        ...{ registry, version: 9 },
      });
      for (const home of [nation(2), province(1, 2)]) await writeAs(anew(home));
      await expect(writeAs(nation(9))).rejects.toMatchObject(homeUnknown);
      await expect(follow(10, nation(10))).rejects.toMatchObject({ name: 'OtherRegistry' });
      await followHomes(store.models, sinceAnew(3, nation(3)));
      await expect(writeAs(anew(province(1, 2)))).rejects.toMatchObject(refused('WRONG_HOME', 3));
      expect(await resetGuards(store, sinceAnew(3, nation(3)))).toBeNull();
    });
  });

  it('of before there was a registry follow the first that comes, whatever the migration step says', async () => {
    const none = { version: 0, registry: null, all: [{ ...nation(0), registry: null }] };
    await followHomes(store.models, none);
    await follow(4, nation(4));
    await followHomes(store.models, none);
    expect(await store.models.guards.distinct('registry').exec()).toEqual([registry]);
    await writeAs(nation(4));
  });

  it('newer than a registry that went back are a line of the probe, and go back with it when told', async () => {
    await follow(9, nation(9));
    const old = { version: 4, registry, all: [nation(4)] };
    const homes = { homeOf: () => nation(4), since: () => old, onVersion: () => () => undefined };
    const keeper = keepGuards(store, homes, silent);
    const line = await eventually(async () => !keeper.probe().ok && keeper.probe());
    expect(line).toMatchObject({ name: 'guards', needed: false });
    expect(line.detail).toMatch(/^the guards are of version 9 and the directory of 4: /);
    await keeper.stop();
    await expect(writeAs(nation(4))).rejects.toMatchObject(refused('WRONG_HOME', 9));
    expect(await resetGuards(store, old)).toEqual({ registry, version: 9 });
    await writeAs(nation(4));
    const after = keepGuards(store, homes, silent);
    await after.stop();
    expect(after.probe()).toEqual({ name: 'guards', ok: true, needed: false, ageMs: null });
  });

  it('of another registry are one until they are reset, and go on then without a restart', async () => {
    await follow(9, nation(9));
    const since = { version: 2, registry: 'registry-2', all: [anew(nation(2))] };
    const homes = { homeOf: () => anew(nation(2)), since: () => since, onVersion: () => () => undefined };
    const keeper = keepGuards(store, homes, silent);
    const line = await eventually(async () => !keeper.probe().ok && keeper.probe());
    expect(line.detail).toContain('the guards follow the registry registry-1');
    await resetGuards(store, since);
    await eventually(async () => keeper.probe().ok);
    await keeper.stop();
  });
});
