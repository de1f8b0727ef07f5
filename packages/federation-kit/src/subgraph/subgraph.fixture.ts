import { startTestIdentity, type TestIdentity } from '@thidua/auth-kit/testing';
import { Fault, reject } from '@thidua/domain-kit';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { pageRequest } from '../connection/page-request.ts';
import { legalDay } from '../input/legal-day.input.ts';
import { parseInput } from '../input/parse-input.ts';
import { sharedRefusals } from '../refusals/shared-refusals.ts';
import { toRefusal } from '../refusals/to-refusal.ts';
import { legalDayArgument } from '../scalars/legal-day-argument.ts';
import { type SubgraphClient, subgraphClient } from '../testing/subgraph-client.ts';
import { loadTypeDefs } from '../type-defs.ts';
import type { Dependency } from './readiness.ts';
import { type RunningSubgraph, startSubgraph } from './start-subgraph.ts';

export const person = 'person.qn2xk7ab.0198f3a2-7c11-7abc-9def-0123456789ab';

const typeDefs = `${loadTypeDefs(import.meta.url)}
  type Plan @key(fields: "id") { id: ID! issuedOn: Date readAt: DateTime }
  union DraftResult = Plan | InvalidInput | Forbidden
  type Query {
    whoAsks: String
    plan(asOf: Date): Plan
    plans(first: Int, after: String): Int
    at(instant: DateTime): DateTime
    wrongDay: Date
    fails(how: String!): String
    slow: String
  }
  type Mutation { draft(issuedOn: Date!): DraftResult! }
`;

interface Context {
  readonly person: string | null;
  readonly requestId: string;
}

const failures: Record<string, () => Error> = {
  defect: () => new Error('connect ECONNREFUSED 127.0.0.1:4017, see /work/src/store.ts'),
  store: () => new Fault('STORE_UNAVAILABLE', { cause: new Error('connect ECONNREFUSED 127.0.0.1:4017') }),
  final: () => new Fault('CONFLICT', { retryable: false }),
  loose: () => new GraphQLError('mongodb://127.0.0.1:4017 said no'),
  foreign: () => Object.assign(new Error('mongodb://127.0.0.1:4017'), { extensions: { code: 'FORBIDDEN' } }),
};

/** A small subgraph with a real identity behind it, as the specs of the frame need it. */
export interface Fixture {
  readonly subgraph: RunningSubgraph;
  readonly identity: TestIdentity;
  readonly client: SubgraphClient;
  /** What the subgraph logged, line by line. */
  readonly logged: string[];
  /** What its probes answer. */
  dependencies: Dependency[];
  /** Lets the resolver of `slow` answer. */
  release(): void;
  asPerson(): Promise<{ authorization: string }>;
  stop(): Promise<void>;
}

/** Starts it on a free port; `changes` replaces parts of the set-up. */
export async function startFixture(
  changes: { gatewayJwksUrl?: string; port?: number } = {},
): Promise<Fixture> {
  const identity = await startTestIdentity();
  const logged: string[] = [];
  let release = () => {};
  const resolvers = {
    Query: {
      whoAsks: (_: unknown, _args: unknown, context: Context) => `${context.person} in ${context.requestId}`,
      plan: (_: unknown, { asOf }: { asOf?: string }) => ({
        id: '1',
        issuedOn: legalDayArgument(asOf, 'asOf'),
        readAt: new Date('2025-06-30T17:00:00Z'),
      }),
      plans: (_: unknown, args: { first?: number; after?: string }) => pageRequest(args, []).first,
      at: (_: unknown, { instant }: { instant?: Date }) => instant,
      wrongDay: () => '2025-02-30',
      fails: (_: unknown, { how }: { how: string }) => failures[how] && Promise.reject(failures[how]()),
      slow: () => new Promise<string>((resolve) => (release = () => resolve('done'))),
    },
    Mutation: {
      draft: (_: unknown, { issuedOn }: { issuedOn: string }, context: Context) => {
        if (context.person === null) return toRefusal(sharedRefusals, reject('SIGN_IN_REQUIRED'));
        const parsed = parseInput(legalDay, issuedOn);
        return parsed.ok ? { __typename: 'Plan', id: '2', issuedOn: parsed.value } : parsed.refusal;
      },
    },
  };
  const fixture = {
    identity,
    logged,
    dependencies: [] as Dependency[],
    release: () => release(),
    asPerson: async () => ({ authorization: `Bearer ${await identity.tokenFor(person)}` }),
  };
  const subgraph = await startSubgraph<Context>({
    name: 'campaigns',
    typeDefs,
    resolvers,
    log: pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) }),
    http: { host: '127.0.0.1', port: changes.port ?? 0, variable: 'CAMPAIGNS_PORT' },
    identity: { ...identity, gatewayJwksUrl: changes.gatewayJwksUrl ?? identity.gatewayJwksUrl },
    probes: () => Promise.resolve(fixture.dependencies),
    context: ({ caller, requestId }) => ({ person: caller.personId, requestId }),
  }).catch(async (error: unknown) => {
    await identity.stop();
    throw error;
  });
  return Object.assign(fixture, {
    subgraph,
    client: subgraphClient('campaigns', subgraph.url, identity),
    stop: async () => {
      await subgraph.stop();
      await identity.stop();
    },
  });
}
