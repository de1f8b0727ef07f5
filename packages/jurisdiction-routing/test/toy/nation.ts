import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import {
  birthUnitOf,
  type DirectorySnapshot,
  type GraphQLAnswer,
  type HomeEntry,
  type Instance,
  type InstanceRequest,
  InstanceUnavailable,
  PartialAnswers,
  readRoutingMetadata,
  RoutedDataSource,
  type RoutingOptions,
  SnapshotDirectory,
  type Transport,
} from '../../src/index.ts';
import { awardsResolvers } from './awards-resolvers.ts';
import { awardsSdl, organizationsSdl } from './awards-sdl.ts';
import type { AwardsStore } from './awards-store.ts';
import { type LocalRequest, LocalSubgraph } from './local-subgraph.ts';
import { parents, provinces, rowsOf, type ToldAward } from './rows.ts';

const composed = composeServices([
  { name: 'awards', url: 'routed://awards', typeDefs: parse(awardsSdl) },
  { name: 'organizations', url: 'local://organizations', typeDefs: parse(organizationsSdl) },
]);
if (!composed.supergraphSdl) throw new Error(composed.errors?.map(({ message }) => message).join('\n'));

export const supergraphSdl = composed.supergraphSdl;
export const metadata = readRoutingMetadata(supergraphSdl);

const subgraph = new LocalSubgraph<AwardsStore>(awardsSdl, awardsResolvers);

/** The schema of the toy subgraph. */
export const awardsSchema = subgraph.schema;

/** An instance of the toy subgraph with the rows that are at home there. */
export class ToyInstance {
  readonly store: AwardsStore;
  /** Requests so far. */
  readonly requests: InstanceRequest[] = [];

  constructor(store: AwardsStore) {
    this.store = store;
  }

  answer(request: LocalRequest): Promise<GraphQLAnswer> {
    this.requests.push(request as InstanceRequest);
    return subgraph.answer(request, this.store);
  }
}

/** A whole subgraph with its rows split among instances, in one process. */
export interface Nation {
  readonly directory: SnapshotDirectory;
  readonly instances: ReadonlyMap<string, ToyInstance>;
  readonly source: RoutedDataSource;
  readonly partial: PartialAnswers;
  /** Instances that do not answer. */
  readonly down: Set<string>;
  /** What instances answer instead of looking at their rows, as a guard in their write path would. */
  guard: (id: string, request: InstanceRequest) => GraphQLAnswer | null;
}

/** Provinces have instances of their own, as far as they go; a ward of each even one is at home elsewhere. */
export function snapshotOf(size: number, version = 1): DirectorySnapshot {
  const instances = Array.from({ length: size }, (_, at): Instance => ({
    id: `awards-${at}`,
    logical: 'awards',
    url: `local://awards-${at}`,
    jurisdiction: at === 0 ? 'Quốc gia' : `Tỉnh ${at}`,
    schemaVersion: '1.0.0',
    schemaHash: 'current',
    state: 'UP',
  }));
  const homes: HomeEntry[] = provinces
    .slice(0, size - 1)
    .flatMap((unit, at) => [
      { logical: 'awards', unit, instance: `awards-${at + 1}`, epoch: 3 },
      ...(at % 2 === 0
        ? [{ logical: 'awards', unit: `${unit}w1`, instance: `awards-${(at + 7) % size}`, epoch: 5 }]
        : []),
    ]);
  return { version, instances, homes, parents, defaults: new Map([['awards', 'awards-0']]) };
}

/** Splits the rows of a seed among so many instances. */
export function foundNation(size: number, seed: number, options: Partial<RoutingOptions> = {}): Nation {
  const directory = new SnapshotDirectory(snapshotOf(size));
  const { awards, titles } = rowsOf(seed);
  const homeOf = (unit: string) => directory.homeOf('awards', unit).instance.id;
  const told: ToldAward[] = [...awards];
  const instances = new Map(
    directory.instancesOf('awards').map(({ id }) => [
      id,
      new ToyInstance({
        awards: awards.filter(({ unit }) => homeOf(unit) === id),
        titles: titles.filter(({ unit }) => homeOf(unit) === id),
        told,
      }),
    ]),
  );
  const down = new Set<string>();
  const transport: Transport = {
    send({ id }, request) {
      const instance = instances.get(id);
      if (!instance || down.has(id)) throw new InstanceUnavailable('UNREACHABLE', id, { mayHaveRun: false });
      const refused = nation.guard(id, request);
      return refused ? Promise.resolve(refused) : instance.answer(request);
    },
  };
  const partial = new PartialAnswers();
  const source = new RoutedDataSource({
    logical: 'awards',
    directory,
    transport,
    metadata: () => metadata,
    unitOf: birthUnitOf,
    partial,
    ...options,
  });
  const nation: Nation = { directory, instances, source, partial, down, guard: () => null };
  return nation;
}

/** Asks a data source as Apollo Gateway does. */
export function askSource(
  source: RoutedDataSource,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  context: Record<string, unknown> = {},
) {
  const request = { query, variables };
  const fetch = {
    kind: 'incoming operation',
    request,
    context,
    incomingRequestContext: { request, context },
  };
  return source.process(fetch as unknown as Parameters<RoutedDataSource['process']>[0]);
}

/** What an answer has under a key of its root. */
export function fieldOf<Type>({ data, errors }: GraphQLAnswer, key: string): Type {
  if (!data) throw new Error(`no data: ${JSON.stringify(errors)}`);
  return data[key] as Type;
}
