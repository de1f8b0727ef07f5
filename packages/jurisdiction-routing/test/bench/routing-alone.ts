import {
  birthUnitOf,
  type GraphQLAnswer,
  RoutedDataSource,
  SnapshotDirectory,
  type Transport,
} from '../../src/index.ts';
import { askSource, foundNation, metadata, snapshotOf } from '../toy/nation.ts';
import { provinces } from '../toy/rows.ts';

const fetches = {
  'one root field': ['query($id: ID!) { award(id: $id) { id } }', { id: 'award.p00.x' }],
  '34 references': [
    'query($r: [_Any!]!) { _entities(representations: $r) { ... on Organization { awardCount } } }',
    {
      r: provinces.slice(0, 34).map((unit) => ({ __typename: 'Organization', id: `organization.${unit}` })),
    },
  ],
  'a page of 20': ['{ awards(first: 20) { edges { cursor node { id } } pageInfo { endCursor } } }', {}],
} as const;

/** What the data source itself costs, over a transport that repeats the first answer of each instance at once. */
export async function measureAlone(sizes: readonly number[], rounds: number): Promise<string[]> {
  const rows: string[] = [];
  for (const [name, [query, variables]] of Object.entries(fetches)) {
    const figures: string[] = [];
    for (const size of sizes) {
      const source = repeatingSource(size);
      figures.push(
        (await cpuOf(() => askSource(source, query, variables), rounds, 20_000 / size)).toFixed(1),
      );
    }
    rows.push(`| ${name} | ${figures.join(' | ')} |`);
  }
  return rows;
}

function repeatingSource(size: number): RoutedDataSource {
  const { instances } = foundNation(size, 1);
  const answers = new Map<string, Promise<GraphQLAnswer>>();
  const transport: Transport = {
    send({ id }, request) {
      const answer = answers.get(id) ?? instances.get(id)?.answer(request);
      if (!answer) throw new Error(`no instance ${id}`);
      answers.set(id, answer);
      return answer;
    },
  };
  const directory = new SnapshotDirectory(snapshotOf(size));
  return new RoutedDataSource({
    logical: 'awards',
    directory,
    transport,
    metadata: () => metadata,
    unitOf: birthUnitOf,
  });
}

/** Microseconds of CPU a call: median of the rounds. */
async function cpuOf(ask: () => Promise<unknown>, rounds: number, calls: number): Promise<number> {
  const figures: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const before = process.cpuUsage();
    for (let left = calls; left > 0; left--) await ask();
    const { user, system } = process.cpuUsage(before);
    if (round > 0) figures.push((user + system) / calls);
  }
  return figures.toSorted((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
}
