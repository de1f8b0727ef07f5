import type { AwardRow } from './rows.ts';

const total = (rows: readonly AwardRow[]) => rows.reduce((sum, { amount }) => sum + amount, 0);
const average = (rows: readonly AwardRow[]) => (rows.length > 0 ? total(rows) / rows.length : null);
const ofForm = (rows: readonly AwardRow[], form: string | null | undefined) =>
  rows.filter((row) => form === null || form === undefined || row.form === form);

/** Totals of rows, each computed from the rows themselves. */
export function statsOf(rows: readonly AwardRow[]) {
  const amounts = rows.map(({ amount }) => amount);
  const days = rows.map(({ decidedOn }) => decidedOn).toSorted();
  type Form = { form?: string | null };
  return {
    currency: 'VND',
    count: rows.length,
    total: total(rows),
    least: amounts.length > 0 ? Math.min(...amounts) : null,
    most: amounts.length > 0 ? Math.max(...amounts) : null,
    firstDay: days[0] ?? null,
    average: average(rows),
    averageOf: ({ form }: Form) => average(ofForm(rows, form)),
    totalOf: ({ form }: Form) => total(ofForm(rows, form)),
    countOf: ({ form }: Form) => ofForm(rows, form).length,
    byForm: grouped(rows, ({ form }) => [form, null]),
    byFormAndYear: grouped(rows, ({ form, decidedOn }) => [form, Number(decidedOn.slice(0, 4))]),
    completeness: { complete: true, missing: [] },
  };
}

function grouped(rows: readonly AwardRow[], keyOf: (row: AwardRow) => [string, number | null]) {
  const groups = Map.groupBy(rows, (row) => JSON.stringify(keyOf(row)));
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, members]) => {
      const [form, year] = JSON.parse(key) as [string, number | null];
      return { form, year, count: members.length, total: total(members), average: average(members) };
    });
}
