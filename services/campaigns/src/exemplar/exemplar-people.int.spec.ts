import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { archivist, authority, officer } from '../testing/start-campaigns.ts';
import { agency, neighbour, nobody, readerAbove, startExemplars } from './testing/start-exemplars.ts';

const name = 'Trần Thị Thử Nghiệm';

describe('who an exemplar is', () => {
  let exemplars: Awaited<ReturnType<typeof startExemplars>>;
  beforeAll(async () => {
    exemplars = await startExemplars();
  }, 60_000);
  afterAll(() => exemplars.discard());
  const hidden = { name: null, position: null, isDirectWorker: null };
  const post = 'Tổ trưởng tổ thử việc số 7';
  const open = { name, position: post, isDirectWorker: true };
  const subject = { person: open };
  const personSeen = async (id: string, by?: string) => (await exemplars.seen(id, by)).subject.person;

  it('is told before the review to those with a right at the unit or above, and then to everybody', async () => {
    const { exemplar } = await exemplars.put({ subject });
    const { id } = exemplar;
    const { person: stated } = exemplar.subject;
    expect(stated).toEqual({ ...open, id: expect.stringMatching(/^person\.qb7fhufd\./) });
    const shown = async (expected: object) => {
      for (const by of [undefined, nobody, neighbour])
        expect(await personSeen(id, by)).toEqual({ ...expected, id: stated.id });
      for (const by of [officer, authority, archivist, readerAbove])
        expect(await personSeen(id, by)).toEqual(stated);
    };
    await shown(hidden);
    await exemplars.move(id, 'FOSTERED', '2025-04-01');
    await shown(hidden);
    await exemplars.move(id, 'REVIEWED', '2025-05-01');
    await shown(open);
  });

  it('stands in no event, no snapshot, no row and no line of the log, and can be erased', async () => {
    const { exemplar } = await exemplars.put({ subject });
    await exemplars.move(exemplar.id, 'FOSTERED', '2025-04-01');
    await exemplars.move(exemplar.id, 'REVIEWED', '2025-05-01');
    await exemplars.put({ subject, achievement: `Đồng chí ${name} đã có sáng kiến.` });
    const personId = exemplar.subject.person.id;
    const holding: string[] = [];
    for (const { collectionName } of await exemplars.store.connection.db!.collections()) {
      const stored = await exemplars.store.connection.db!.collection(collectionName).find().toArray();
      for (const what of [name, post])
        if (JSON.stringify(stored).includes(what)) holding.push(`${collectionName}: ${what}`);
    }
    const { collectionName: people } = exemplars.store.models.people.collection;
    expect(holding).toEqual([`${people}: ${name}`, `${people}: ${post}`]);
    expect(exemplars.lines.length).toBeGreaterThan(10);
    expect(exemplars.lines.filter((line) => line.includes(name) || line.includes(post))).toEqual([]);
    await exemplars.store.models.people.deleteOne({ _id: personId });
    expect(await personSeen(exemplar.id, officer)).toMatchObject({
      id: personId,
      name: null,
      position: null,
    });
  });

  it('is not put into words that stay for ever', async () => {
    const refused = await exemplars.put({ subject, achievement: `Đồng chí ${name} đã có sáng kiến.` });
    expect(refused).toMatchObject({ code: 'NAME_IN_WORDS', path: ['achievement'] });
    expect(refused.message).not.toContain(name);
    const { exemplar } = await exemplars.put({ subject });
    const evidence = { words: `Cử ${name.toUpperCase()} đi học.` };
    expect(await exemplars.move(exemplar.id, 'FOSTERED', '2025-04-01', { evidence })).toMatchObject({
      ...{ code: 'NAME_IN_WORDS', path: ['evidence', 'words'] },
    });
  });

  it('may be an exemplar of several plans, but once of each; only who may read the name may name the person', async () => {
    const { exemplar } = await exemplars.put({ subject });
    const { id: personId } = exemplar.subject.person;
    const again = { subject: { person: { personId, position: 'Tổ trưởng' } } };
    expect(await exemplars.put(again)).toMatchObject({
      ...{ code: 'EXEMPLAR_NOMINATED_ALREADY', path: ['subject', 'person', 'personId'] },
    });
    const campaign = await exemplars.newPlan();
    const other = await exemplars.put({ ...again, campaignId: campaign });
    expect(other.exemplar.subject.person).toMatchObject({ id: personId, name, position: 'Tổ trưởng' });
    expect(await personSeen(exemplar.id, officer)).toMatchObject({ position: post });
    const elsewhere = { ...again, organizationId: agency };
    expect(await exemplars.put(elsewhere, neighbour)).toMatchObject({ code: 'PERSON_UNKNOWN' });
    await exemplars.move(exemplar.id, 'FOSTERED', '2025-04-01');
    await exemplars.move(exemplar.id, 'REVIEWED', '2025-05-01');
    expect(await exemplars.put(elsewhere, neighbour)).toMatchObject({
      exemplar: { subject: { person: { name } } },
    });
  });
});
