import { askSource, awardsSchema, foundNation, type Nation, type ToyInstance } from '../toy/nation.ts';
import { Random } from '../toy/random.ts';
import { rowsOf, units } from '../toy/rows.ts';
import { startToyGateway } from '../toy/toy-gateway.ts';
import type { ArgumentSource } from './arguments.ts';
import { compareAnswers, type Difference } from './compare-answers.ts';
import { type MadeOperation, OperationMaker } from './operation-maker.ts';

export interface Comparison {
  readonly differences: readonly Difference[];
  /** How often each kind of thing was asked for or answered. */
  readonly kinds: ReadonlyMap<string, number>;
}

const sizes = [1, 3, 34];

/** Random fetches, as any gateway could make them, put to the data source itself. */
export async function compareFetches(seed: number, operations: number): Promise<Comparison> {
  const { source, kinds, whole, nations } = prepare(seed);
  const maker = new OperationMaker(awardsSchema, source);
  const differences = await compareAnswers({
    seed,
    operations,
    count: source.count,
    make: () => makeFetch(maker, source),
    reference: (made) => whole.answer(made),
    split: new Map(
      nations.map((nation, at) => [
        sizes[at] ?? 0,
        {
          ask: ({ query, variables }) => askSource(nation.source, query, variables),
          requests: () => requestsOf(nation),
        },
      ]),
    ),
  });
  return { differences, kinds };
}

/** Random operations of clients, put to Apollo Gateways that differ in nothing but the data source. */
export async function compareThroughGateway(seed: number, operations: number): Promise<Comparison> {
  const { source, kinds, whole, nations } = prepare(seed);
  const plain = await startToyGateway({
    process: ({ request: { query = '', variables = {} } }) => whole.answer({ query, variables }),
  });
  const gateways = await Promise.all(nations.map((nation) => startToyGateway(nation.source)));
  const maker = new OperationMaker(plain.apiSchema, source);
  const differences = await compareAnswers({
    seed,
    operations,
    count: source.count,
    make: () => maker.operation(source.random.chance(0.1) ? 'mutation' : 'query'),
    reference: ({ query, variables }) => plain.ask(query, variables),
    split: new Map(
      nations.map((nation, at) => [
        sizes[at] ?? 0,
        {
          ask: async ({ query, variables }) => (await gateways[at]?.ask(query, variables)) ?? {},
          requests: () => requestsOf(nation),
        },
      ]),
    ),
  });
  await Promise.all([plain, ...gateways].map((gateway) => gateway.stop()));
  return { differences, kinds };
}

interface Prepared {
  readonly source: ArgumentSource;
  readonly kinds: ReadonlyMap<string, number>;
  readonly whole: ToyInstance;
  readonly nations: readonly Nation[];
}

function prepare(seed: number): Prepared {
  const kinds = new Map<string, number>();
  const count = (kind: string) => void kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const [whole] = foundNation(1, seed).instances.values();
  if (!whole) throw new Error('a nation without an instance');
  const nations = sizes.map((size) => foundNation(size, seed));
  return { kinds, whole, nations, source: { random: new Random(seed), ...rowsOf(seed), count } };
}

function makeFetch(maker: OperationMaker, { random, awards, titles, count }: ArgumentSource): MadeOperation {
  if (random.chance(0.08)) {
    count('mutation');
    return maker.operation('mutation');
  }
  if (!random.chance(0.25)) {
    count('query');
    return maker.operation('query');
  }
  count('entities');
  const kinds = [
    () => ({ __typename: 'Organization', id: `organization.${random.pick([...units, 'zz'])}` }),
    () => ({ __typename: 'Award', id: random.chance(0.9) ? random.pick(awards).id : 'award.p01.none' }),
    () => ({ __typename: 'Title', id: random.pick(titles).id }),
  ];
  const representations = Array.from({ length: random.pick([1, 2, 5, 34, 60]) }, () => random.pick(kinds)());
  return maker.entities(representations, ['Organization', 'Award', 'Title']);
}

const requestsOf = ({ instances }: Nation) =>
  [...instances.values()].reduce((sum, { requests }) => sum + requests.length, 0);
