import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClock, Fault } from '@thidua/domain-kit';
import { openTestStore, uniqueName } from '@thidua/test-kit';
import type { ClientSession } from 'mongoose';
import { newEntityId } from '../new-id.ts';
import type { EventStore } from '../store/event-store.store.ts';
import { followHomes } from '../store/follow-homes.store.ts';
import { fenceHome, type Home, passGuard } from '../store/guard.store.ts';
import { added, tally, tallyProjection, tallyService } from '../testing/tally.ts';
import { step, type WriteContext, Writer } from './writer.ts';

const unit = 'abcdefgh';
const context: WriteContext = { actor: 'person.x', correlationId: 'spec', effectiveOn: null };
const registry = 'registry-1';
const province = (epoch: number, version: number): Home => ({ id: 'province', epoch, version, registry });
const nation = (version: number): Home => ({ id: '*', epoch: 1, version, registry });

describe('the guard of a home', () => {
  let store: EventStore;
  let discard: () => Promise<void>;

  beforeEach(async () => {
    ({ store, discard } = await openTestStore(tallyService(tallyProjection(uniqueName('p')))));
  });
  afterEach(() => discard());

  const follow = (version: number, ...all: Home[]) => followHomes(store.models, { version, registry, all });
  const writeAs = async (home: Home, id = newEntityId('tally', unit)) => {
    const writer = new Writer(store, { homeOf: () => home }, createClock());
    await writer.execute(() => [step(tally, id, () => [added(id)])], context);
  };
  const refused = (code: string, have: number) => ({ code, retryable: true, details: { routing: { have } } });
  const stored = async () => [
    await store.snapshots('tallies').countDocuments(),
    await store.models.events.countDocuments(),
    await store.rows('tally_rows').countDocuments(),
  ];
  /** A transaction that is held open. */
  const open = async (): Promise<ClientSession> => {
    const session = await store.connection.startSession();
    session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } });
    return session;
  };

  it('refuses the epoch of a former home, and nothing is stored', async () => {
    await follow(4, nation(4), province(1, 4));
    await writeAs(province(1, 4));
    await follow(9, nation(9), province(3, 9));
    await expect(writeAs(province(1, 4))).rejects.toMatchObject(refused('WRONG_HOME', 9));
    expect(await stored()).toEqual([1, 1, 1]);
    await writeAs(province(3, 9));
  });

  it('refuses who does not know yet what was carved out of the entry, though its epoch is the same', async () => {
    await follow(4, nation(4));
    await writeAs(nation(4));
    await follow(5, nation(5));
    await expect(writeAs(nation(4))).rejects.toMatchObject(refused('WRONG_HOME', 5));
    expect(await stored()).toEqual([1, 1, 1]);
    await writeAs(nation(5));
    await writeAs(nation(6));
  });

  it('is closed when the home is given away, and open again in the next epoch that is ours', async () => {
    await follow(4, nation(4), province(1, 4));
    await follow(5, nation(5));
    await expect(writeAs(province(1, 4))).rejects.toMatchObject(refused('WRONG_HOME', 5));
    // A process that is late changes nothing of it.
    await follow(4, nation(4), province(1, 4));
    await expect(writeAs(province(1, 4))).rejects.toMatchObject({ code: 'WRONG_HOME' });
    await expect(writeAs(nation(4))).rejects.toMatchObject({ code: 'WRONG_HOME' });
    await follow(8, nation(8), province(3, 8));
    await follow(6, nation(6));
    await writeAs(province(3, 8));
    // To be home to nothing any more closes all.
    await follow(9);
    await expect(writeAs(province(3, 8))).rejects.toMatchObject(refused('WRONG_HOME', 9));
    await expect(writeAs(nation(8))).rejects.toMatchObject(refused('WRONG_HOME', 9));
  });

  it('opens a home that it was closed for before it was ours', async () => {
    // The migration step made the guard of the nation; then this instance took up the registry as a province's.
    await follow(4, province(1, 4));
    await expect(writeAs(nation(0))).rejects.toMatchObject(refused('WRONG_HOME', 4));
    await follow(6, nation(6), province(1, 6));
    await writeAs(nation(6));
  });

  it('sends who is ahead of this instance away for a moment', async () => {
    await expect(writeAs(province(1, 4))).rejects.toMatchObject(refused('BEHIND', 0));
    await follow(4, nation(4), province(1, 4));
    await expect(writeAs(province(2, 7))).rejects.toMatchObject(refused('BEHIND', 4));
    expect(await stored()).toEqual([0, 0, 0]);
  });

  it('fenced, waits for those who passed, and lets nobody pass any more', async () => {
    await follow(4, nation(4), province(1, 4));
    const running = await open();
    await passGuard(store.models, province(1, 4), 3, running);
    const late = await open();
    await store.models.guards.countDocuments({}, { session: late });

    let isFenced = false;
    const fencing = fenceHome(store.models, province(1, 4)).then(() => (isFenced = true));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(isFenced).toBe(false);
    await running.commitTransaction();
    await fencing;

    // Begun before the fence and passing after it: the database itself refuses, and the writer begins anew.
    const conflict = await passGuard(store.models, province(1, 4), 5, late).catch((error: unknown) => error);
    expect((conflict as { errorLabels?: string[] }).errorLabels).toContain('TransientTransactionError');
    await Promise.all([running.endSession(), late.endSession()]);
    await expect(writeAs(province(1, 4))).rejects.toMatchObject(refused('FENCED', 4));
    expect(await stored()).toEqual([0, 0, 0]);
    // Its neighbours write on.
    await writeAs(nation(4));
  });

  it('fenced amid many writers, has stored just what it accepted, and nothing later', async () => {
    await follow(4, province(1, 4));
    let accepted = 0;
    const codes = new Set<string>();
    let isOver = false;
    const writeOn = async () => {
      while (!isOver)
        await writeAs(province(1, 4)).then(
          () => void accepted++,
          (error: unknown) => {
            if (!(error instanceof Fault)) throw error;
            codes.add(error.code);
          },
        );
    };
    const writers = Array.from({ length: 8 }, writeOn);
    while (accepted < 20) await new Promise((resolve) => setTimeout(resolve, 5));
    await fenceHome(store.models, province(1, 4));
    const atFence = await store.models.events.countDocuments();
    await new Promise((resolve) => setTimeout(resolve, 300));
    isOver = true;
    await Promise.all(writers);
    expect(await store.models.events.countDocuments()).toBe(atFence);
    expect(accepted).toBe(atFence);
    // A machine that is very busy gives up on some, and stores nothing of them either.
    expect([...codes].filter((code) => code !== 'STORE_UNAVAILABLE')).toEqual(['FENCED']);
  });

  it('stays fenced while its epoch lasts, whatever else changes', async () => {
    await follow(4, province(1, 4));
    await fenceHome(store.models, province(1, 4));
    await follow(5, nation(5), province(1, 5));
    await expect(writeAs(province(1, 5))).rejects.toMatchObject(refused('FENCED', 5));
    await follow(6, nation(6), province(2, 6));
    await writeAs(province(2, 6));
  });

  it('is asked for each home that a command writes, of one moment, and before its rules are', async () => {
    await follow(4, nation(4), province(1, 4));
    const asked: string[] = [];
    const homeOf = (key: string) => {
      asked.push(key);
      if (key === 'zzzzzzzz') throw new Fault('WRONG_HOME');
      return key === unit ? province(1, 4) : nation(4);
    };
    const writer = new Writer(store, { homeOf }, createClock());
    const write = (...units: string[]) => {
      const ids = units.map((each) => newEntityId('tally', each));
      return writer.execute(() => ids.map((id) => step(tally, id, () => [added(id)])), context);
    };
    await write(unit, 'bbbbbbbb');
    expect(asked).toEqual([unit, 'bbbbbbbb']);
    const events = await store.models.events.find().sort({ epoch: 1 }).lean().exec();
    expect(events.map(({ epoch }) => epoch)).toEqual([1, 1]);
    const id = newEntityId('tally', 'zzzzzzzz');
    const decide = () => {
      throw new Error('a rule was asked about what is not ours');
    };
    await expect(writer.execute(() => [step(tally, id, decide)], context)).rejects.toMatchObject({
      code: 'WRONG_HOME',
    });
    // One of two is enough.
    await follow(5, nation(5));
    await expect(write(unit, 'bbbbbbbb')).rejects.toMatchObject({ code: 'WRONG_HOME' });
    expect(await stored()).toEqual([2, 2, 2]);
  });
});
