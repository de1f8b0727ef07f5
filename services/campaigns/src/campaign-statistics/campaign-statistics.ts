import type { LegalDay } from '@thidua/domain-kit';
import type { CampaignRow } from '../campaign/campaign.rows.ts';

/** What was counted of one status, kind and year. */
export interface CountedGroup {
  readonly _id: Pick<CampaignRow, 'status' | 'documentType'> & { readonly year: string };
  readonly count: number;
  readonly tasks: number;
  readonly first: LegalDay;
  readonly last: LegalDay;
}

export type CampaignStatistics = ReturnType<typeof statisticsOf>;

/** The figures of all groups together; lists stand in the order of their keys, as the gateway's do. */
export function statisticsOf(groups: readonly CountedGroup[]) {
  const count = sum(groups, 'count');
  const taskCount = sum(groups, 'tasks');
  return {
    ...{ count, taskCount, averageTaskCount: count === 0 ? null : taskCount / count },
    byStatus: countsBy(groups, 'status').map(([status, of]) => ({ status, count: of })),
    byYear: countsBy(groups, 'year').map(([year, of]) => ({ year: Number(year), count: of })),
    byDocumentType: countsBy(groups, 'documentType').map(([documentType, of]) => ({
      ...{ documentType, count: of },
    })),
    firstIssuedOn:
      groups
        .map(({ first }) => first)
        .toSorted()
        .at(0) ?? null,
    lastIssuedOn:
      groups
        .map(({ last }) => last)
        .toSorted()
        .at(-1) ?? null,
  };
}

const sum = (groups: readonly CountedGroup[], figure: 'count' | 'tasks'): number =>
  groups.reduce((total, each) => total + each[figure], 0);

function countsBy<Key extends keyof CountedGroup['_id']>(
  groups: readonly CountedGroup[],
  key: Key,
): [CountedGroup['_id'][Key], number][] {
  return [...Map.groupBy(groups, ({ _id }) => _id[key])]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, of]) => [value, sum(of, 'count')]);
}
