import { asStoreFault, type EventStore, snapshotsOf } from '@thidua/event-kit';
import type { BaseContext } from '@thidua/service-kit';
import { exemplarAggregate } from './exemplar.aggregate.ts';
import type { ExemplarSearch } from './exemplar.queries.ts';
import { type ExemplarRow, exemplarRows } from './exemplar.rows.ts';

/** What was counted of those that are alike in all that figures ask for. */
interface CountedGroup {
  readonly _id: Pick<ExemplarRow, 'stage' | 'kind' | 'isDirectWorker'>;
  readonly count: number;
}

/** Figures of the exemplars at home here. Throws Fault STORE_UNAVAILABLE. */
export type CountExemplars = (
  wanted: Omit<ExemplarSearch, 'stage'>,
) => Promise<ReturnType<typeof statisticsOf>>;

const group = {
  _id: { stage: '$stage', kind: '$kind', isDirectWorker: '$isDirectWorker' },
  count: { $sum: 1 },
};

export function createCountExemplars(
  store: EventStore,
  { homes }: Pick<BaseContext, 'homes'>,
): CountExemplars {
  const snapshots = snapshotsOf(store, exemplarAggregate);
  return async ({ campaignId, organizationId }) => {
    const filter = {
      ...(await homes.owned(snapshots)),
      // Asked of always: only so does an index answer where nothing else is asked.
      campaign: campaignId ?? { $gte: '' },
      ...(organizationId && { organization: organizationId }),
    };
    const groups = await asStoreFault(() =>
      store
        .rows(exemplarRows.collection)
        .aggregate<CountedGroup>([{ $match: filter }, { $group: group }])
        .toArray(),
    );
    return statisticsOf(groups);
  };
}

/** The figures of all groups together; stages stand in the order of their keys, as the gateway's do. */
function statisticsOf(groups: readonly CountedGroup[]) {
  const persons = groups.filter(({ _id }) => _id.kind === 'PERSON');
  const known = persons.filter(({ _id }) => _id.isDirectWorker !== null);
  const directWorkers = countOf(known.filter(({ _id }) => _id.isDirectWorker));
  const personsWithKnownWork = countOf(known);
  const byStage = [...Map.groupBy(groups, ({ _id }) => _id.stage)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...{ count: countOf(groups), persons: countOf(persons), personsWithKnownWork, directWorkers },
    directWorkerShare: personsWithKnownWork === 0 ? null : directWorkers / personsWithKnownWork,
    byStage: byStage.map(([stage, of]) => ({ stage, count: countOf(of) })),
  };
}

const countOf = (groups: readonly CountedGroup[]): number =>
  groups.reduce((sum, { count }) => sum + count, 0);
