import { GraphQLError } from 'graphql';
import {
  asAward,
  asTitle,
  awardIn,
  type AwardOrder,
  awardOrders,
  type AwardsStore,
  connection,
  titleIn,
  titleOrder,
} from './awards-store.ts';
import { isGiven, type PageArguments, pageOf } from './list.ts';
import { linkedFields } from './linked-fields.ts';
import { type AwardRow, parents, type TitleRow, units } from './rows.ts';
import { statsOf } from './stats.ts';

interface Filter {
  readonly unitId?: string | null;
  readonly form?: string | null;
  readonly minLevel?: number | null;
}

const unitIn = (id: string) => id.split('.')[1] ?? '';
const liesIn = (unit: string, above: string) => unit === above || parents.get(unit) === above;

function matches({ unitId, form, minLevel }: Filter = {}) {
  if (isGiven(unitId) && !unitId.startsWith('organization.')) {
    throw new GraphQLError('Not an id of an organization.', { extensions: { code: 'BAD_USER_INPUT' } });
  }
  return (row: AwardRow) =>
    (!isGiven(unitId) || liesIn(row.unit, unitIn(unitId))) &&
    (!isGiven(form) || row.form === form) &&
    (!isGiven(minLevel) || (row.level ?? 0) >= minLevel);
}

const ofUnit = ({ awards }: AwardsStore, unit: string) =>
  awards.filter((row) => row.unit === unit).toSorted(byId);
const ofYear = ({ awards }: AwardsStore, year: number | null | undefined) =>
  awards.filter((row) => !isGiven(year) || row.decidedOn.startsWith(String(year)));
const highest = (rows: readonly AwardRow[]) => statsOf(rows).most;

type AwardsArguments = PageArguments & { filter?: Filter; orderBy: AwardOrder };
type Named = { id: string };
type Proposal = {
  input: { unitId: string; form: string; amount: number; name?: string; basedOn?: string | null };
};

const Query = {
  award: (_: unknown, { id }: Named, store: AwardsStore) => awardIn(store, id),
  honour: (_: unknown, { ref }: { ref: { id: string; strict: boolean } }, store: AwardsStore) => {
    const found = awardIn(store, ref.id) ?? titleIn(store, ref.id);
    if (!found && ref.strict)
      throw new GraphQLError('No such honour.', { extensions: { code: 'NOT_FOUND' } });
    return found;
  },
  awards: (_: unknown, args: AwardsArguments, store: AwardsStore) => {
    const rows = store.awards.filter(matches(args.filter ?? {}));
    return {
      ...connection(pageOf(rows, awardOrders[args.orderBy], args), asAward),
      highest: () => highest(rows),
    };
  },
  titles: (_: unknown, args: PageArguments & { level?: number | null }, store: AwardsStore) => {
    const rows = store.titles.filter((row) => !isGiven(args.level) || row.level === args.level);
    return connection(pageOf(rows, titleOrder, args), asTitle);
  },
  awardStats: (_: unknown, { year }: { year?: number | null }, store: AwardsStore) =>
    statsOf(ofYear(store, year)),
  overview: (_: unknown, { filter }: { filter?: Filter }, store: AwardsStore) =>
    statsOf(store.awards.filter(matches(filter ?? {}))),
  formCounts: (_: unknown, { year }: { year?: number | null }, store: AwardsStore) =>
    statsOf(ofYear(store, year)).byForm,
  highestAmount: (_: unknown, __: unknown, store: AwardsStore) => highest(store.awards),
  regime: () => 'Luật Thi đua, khen thưởng 2022',
};

const Mutation = {
  proposeAward: (_: unknown, { input }: Proposal, store: AwardsStore) => {
    const unit = unitIn(input.unitId);
    if (!units.includes(unit)) return { __typename: 'NotFound', message: 'No such unit.' };
    const { form, amount, name = 'Mới', basedOn = null } = input;
    if (amount === 9) throw new GraphQLError('Not that much.', { extensions: { code: 'CONFLICT' } });
    const id = `award.${unit}.new${ofUnit(store, unit).length}`;
    const decidedOn = '2026-11-20';
    const row = { id, unit, name, form, amount, level: null, decidedOn, basedOn, predecessor: null };
    store.awards.push(row);
    store.told.push(row);
    return { __typename: 'ProposeAwardSuccess', award: asAward(row) };
  },
  renameAward: (_: unknown, { id, name }: Named & { name: string }, store: AwardsStore) => {
    const row = store.awards.find((each) => each.id === id);
    if (!row) throw new GraphQLError('No such award.', { extensions: { code: 'NOT_FOUND' } });
    row.name = name;
    return asAward(row);
  },
};

/** Resolvers over the rows of an instance, which is the context. */
export const awardsResolvers = {
  Query,
  Mutation,
  Honour: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  Award: {
    __resolveReference: async ({ id }: Named, store: AwardsStore) => awardIn(store, id) ?? null,
    remark: ({ id }: AwardRow) => {
      if (!id.endsWith('7')) return 'ok';
      throw new GraphQLError(`No remark on ${id}.`, { extensions: { code: 'NO_REMARK' } });
    },
    tags: ({ form, level }: AwardRow, { prefix }: { prefix: string | null }) =>
      [form, level].map((each) => `${prefix ?? ''}${each}`),
    siblings: ({ unit }: AwardRow, { first }: { first: number }, store: AwardsStore) =>
      ofUnit(store, unit).slice(0, first).map(asAward),
    holder: ({ level, name, amount }: AwardRow) =>
      level === null
        ? { __typename: 'Team', name, size: Math.abs(amount) }
        : { __typename: 'Person', name, born: 1950 + level },
    unit: ({ unit }: AwardRow) => ({ __typename: 'Organization', id: `organization.${unit}` }),
    ...linkedFields,
  },
  Title: {
    predecessor: linkedFields.predecessor,
    __resolveReference: async ({ id }: Named, store: AwardsStore) => titleIn(store, id) ?? null,
    unit: ({ unit }: TitleRow) => ({ __typename: 'Organization', id: `organization.${unit}` }),
  },
  Organization: {
    __resolveReference: async ({ id }: Named) => {
      if (id !== 'organization.p07') return { id };
      throw new GraphQLError('Locked.', { extensions: { code: 'LOCKED' } });
    },
    awardCount: ({ id }: Named, _: unknown, store: AwardsStore) => ofUnit(store, unitIn(id)).length,
    recentAwards: ({ id }: Named, { first }: { first: number }, store: AwardsStore) =>
      ofUnit(store, unitIn(id)).slice(0, first).map(asAward),
    bestHonour: ({ id }: Named, _: unknown, store: AwardsStore) =>
      asTitle(store.titles.find((row) => row.unit === unitIn(id))) ?? asAward(ofUnit(store, unitIn(id))[0]),
  },
};

const byId = (a: AwardRow, b: AwardRow) => (a.id < b.id ? -1 : 1);
