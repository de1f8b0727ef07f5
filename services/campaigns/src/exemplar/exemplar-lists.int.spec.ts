import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findDiscrepancies } from '@thidua/event-kit';
import { city, officer, province } from '../testing/start-campaigns.ts';
import { exemplarAggregate } from './exemplar.aggregate.ts';
import { list } from './testing/exemplar-requests.ts';
import { agency, neighbour, readerAbove, startExemplars } from './testing/start-exemplars.ts';

const name = 'Trần Thị Thử Nghiệm';

describe('lists and figures of exemplars', () => {
  let exemplars: Awaited<ReturnType<typeof startExemplars>>;
  beforeAll(async () => {
    exemplars = await startExemplars();
  }, 60_000);
  afterAll(() => exemplars.discard());

  it('that were withdrawn are seen by those with a right only, in no list below the plan, and may come again', async () => {
    const under = await exemplars.newPlan();
    const subject = { organizationId: agency };
    const ids: string[] = [];
    for (const each of [subject, { collective: 'Tổ 1' }])
      ids.push((await exemplars.put({ campaignId: under, subject: each })).exemplar.id);
    const [id = '', other = ''] = ids;
    expect(await exemplars.takeBack(id)).toMatchObject({
      exemplar: { withdrawal: { withdrawnOn: '2025-05-19', entry: 'OWN' } },
    });
    expect(await exemplars.takeBack(id)).toMatchObject({ code: 'EXEMPLAR_WITHDRAWN' });
    expect(await exemplars.move(id, 'FOSTERED', '2025-05-19')).toMatchObject({ code: 'EXEMPLAR_WITHDRAWN' });
    const below = `query ($id: ID!) { campaign(id: $id) { exemplars { totalCount nodes { id } } } }`;
    const entity = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Exemplar { id } } }`;
    const r = [{ __typename: 'Exemplar', id }];
    for (const [by, sees] of [
      [undefined, false],
      [neighbour, false],
      [officer, true],
      [readerAbove, true],
    ] as const) {
      expect((await exemplars.seen(id, by)) !== null).toBe(sees);
      expect((await exemplars.ask(entity, { r }, by)).data._entities[0] !== null).toBe(sees);
      const listed = (await exemplars.ask(list, { filter: { campaignId: under } }, by)).data.exemplars;
      expect(listed.totalCount).toBe(sees ? 2 : 1);
      const { exemplars: listedBelow } = (await exemplars.ask(below, { id: under }, by)).data.campaign;
      expect(listedBelow).toEqual({ totalCount: 1, nodes: [{ id: other }] });
    }
    expect(await exemplars.takeBack(id, neighbour)).toMatchObject({ code: 'EXEMPLAR_UNKNOWN' });
    expect(await exemplars.put({ campaignId: under, subject })).toMatchObject({
      exemplar: { stage: 'DISCOVERED' },
    });
  });

  it('are found by plan, unit and stage, and counted with the share of direct workers', async () => {
    const under = await exemplars.newPlan();
    const worker = (isDirectWorker: boolean | null) => ({ person: { name, isDirectWorker } });
    const subjects = [worker(true), worker(true), worker(false), worker(null), { collective: 'Tổ 1' }];
    const ids: string[] = [];
    for (const subject of subjects)
      ids.push((await exemplars.put({ campaignId: under, subject })).exemplar.id);
    for (const id of ids.slice(0, 3)) await exemplars.move(id, 'FOSTERED', '2025-04-01');
    const gone = (await exemplars.put({ campaignId: under, subject: worker(true) })).exemplar.id;
    await exemplars.takeBack(gone);
    const found = async (filter: object) =>
      (await exemplars.ask(list, { filter: { campaignId: under, ...filter } })).data.exemplars.nodes.map(
        (each: { id: string }) => each.id,
      );
    expect((await found({ stage: 'FOSTERED' })).toSorted()).toEqual(ids.slice(0, 3).toSorted());
    expect((await found({ stage: 'DISCOVERED', organizationId: city })).toSorted()).toEqual(
      ids.slice(3).toSorted(),
    );
    expect(await found({ organizationId: agency })).toEqual([]);
    const statistics = `query ($filter: ExemplarStatisticsFilter) { exemplarStatistics(filter: $filter) {
      count persons personsWithKnownWork directWorkers directWorkerShare byStage { stage count } } }`;
    const figures = async (filter: object) =>
      (await exemplars.ask(statistics, { filter })).data.exemplarStatistics;
    const nothingOpen = { personsWithKnownWork: 0, directWorkers: 0, directWorkerShare: null };
    expect(await figures({ campaignId: under })).toEqual({
      ...{ count: 5, persons: 4, ...nothingOpen },
      byStage: [
        { stage: 'DISCOVERED', count: 2 },
        { stage: 'FOSTERED', count: 3 },
      ],
    });
    for (const id of ids.slice(1, 3)) await exemplars.move(id, 'REVIEWED', '2025-05-01');
    expect(await figures({ campaignId: under })).toEqual({
      ...{ count: 5, persons: 4, personsWithKnownWork: 2, directWorkers: 1, directWorkerShare: 1 / 2 },
      byStage: [
        { stage: 'DISCOVERED', count: 2 },
        { stage: 'FOSTERED', count: 1 },
        { stage: 'REVIEWED', count: 2 },
      ],
    });
    expect(await figures({ campaignId: under, organizationId: province })).toMatchObject({
      ...{ count: 0, directWorkerShare: null, byStage: [] },
    });
    expect((await figures({})).count).toBeGreaterThan(5);
  });

  it('are found and counted by index', async () => {
    const database = exemplars.store.connection.db!;
    await database.setProfilingLevel('all');
    for (const filter of [
      {},
      { campaignId: exemplars.campaignId },
      { organizationId: city },
      { stage: 'DISCOVERED' },
    ])
      await exemplars.ask(list, { filter });
    await exemplars.ask(`query ($id: ID!) { campaign(id: $id) { exemplars { totalCount } } }`, {
      id: exemplars.campaignId,
    });
    for (const filter of [{}, { campaignId: exemplars.campaignId }, { organizationId: city }])
      await exemplars.ask(
        `query ($filter: ExemplarStatisticsFilter) { exemplarStatistics(filter: $filter) { count } }`,
        { filter },
      );
    await database.setProfilingLevel('off');
    const done = await database
      .collection('system.profile')
      .find({
        ns: { $in: ['exemplars', 'exemplar_figures'].map((each) => `${database.databaseName}.${each}`) },
      })
      .toArray();
    expect(done.length).toBeGreaterThan(8);
    expect(done.filter(({ planSummary }) => String(planSummary).includes('COLLSCAN'))).toEqual([]);
    const figures = done.filter(({ ns }) => String(ns).endsWith('exemplar_figures'));
    expect(figures.map(({ docsExamined }) => docsExamined)).toEqual([0, 0, 0]);
  });

  it('are what their events say', async () => {
    expect(await findDiscrepancies(exemplars.store, exemplarAggregate)).toEqual([]);
  });
});
