import { eventually } from '@thidua/test-kit';
import { type Graph, graphAt } from '../../system/graph-client.ts';
import { type EnteredPlans, enterPlans } from './enter-plans.ts';
import { ProvinceInstance } from './province-instance.ts';
import { readNationOf2025 } from './provinces-of-2025.ts';
import { makeDatabases, settleProvinces } from './settle-provinces.ts';
import { startSurroundings, type Surroundings } from './surroundings.ts';

/** More at once would only wait for each other. */
const atOnce = 3;

/** 34 provinces, each with its own instance of campaigns, behind the real registry and the real gateway. */
export interface Provinces {
  readonly graph: Graph;
  readonly instances: readonly ProvinceInstance[];
  readonly plans: EnteredPlans;
  /** Numbers of processes by what they are. */
  pids(): Readonly<Record<'gateway' | 'instances' | 'mongod', readonly number[]>>;
  /** Waits until a list of everything names nobody as missing. */
  wholeAgain(): Promise<void>;
  discard(): Promise<void>;
}

/** Starts them with all their plans. `tell` hears how far it has come. */
export async function startProvinces(tell: (text: string) => void): Promise<Provinces> {
  const surroundings = await startSurroundings();
  try {
    return await startIn(surroundings, tell);
  } catch (error) {
    await surroundings.discard();
    throw error;
  }
}

async function startIn(surroundings: Surroundings, tell: (text: string) => void): Promise<Provinces> {
  const { portOf, urlOf, path } = surroundings;
  const nation = readNationOf2025();
  const { length } = nation.provinces;
  await makeDatabases(surroundings, nation, (done) => tell(`databases: ${done} of ${length}`));
  await settleProvinces(surroundings, nation);
  const issuerKey = path('keys', 'issuer.jwk');
  const registry = { name: 'registry', entry: 'infra/registry/src/main.ts', port: portOf('registry') };
  const identity = { name: 'identity', entry: 'infra/identity/src/main.ts', port: portOf('identity') };
  await surroundings.start({ ...registry, variables: {} });
  await surroundings.start({ ...identity, variables: { ISSUER_KEY_FILE: issuerKey } });
  const instances = nation.provinces.map((each, index) => new ProvinceInstance(surroundings, each, index));
  for (let from = 0; from < length; from += atOnce) {
    await Promise.all(instances.slice(from, from + atOnce).map((each) => each.start()));
    tell(`instances: ${Math.min(length, from + atOnce)} of ${length}`);
  }
  const gateway = await surroundings.start({
    ...{ name: 'gateway', entry: 'gateway/src/main.ts', port: portOf('gateway') },
    variables: {
      GATEWAY_KEY_FILE: path('keys', 'gateway.jwk'),
      REGISTRY_URL: urlOf('registry'),
      REPLICA_FILE: path('replicas', 'gateway.json'),
      ANONYMOUS_REQUESTS_PER_MINUTE: '9999999',
    },
  });
  const graph = graphAt(`${urlOf('gateway')}/graphql`, issuerKey);
  const wholeAgain = async () => {
    const isWhole = async () => {
      const { data, errors } = await graph('{ campaigns(first: 1) { completeness { complete } } }');
      return errors.length === 0 && data?.campaigns.completeness.complete === true;
    };
    await eventually(() => isWhole().catch(() => false), 60_000);
  };
  await wholeAgain();
  const plans = await enterPlans(surroundings, graph, nation.provinces, tell);
  return {
    ...{ graph, instances, plans, wholeAgain },
    pids: () => ({
      ...{ gateway: [gateway.pid], instances: instances.map(({ pid }) => pid) },
      mongod: [surroundings.mongoPid],
    }),
    discard: () => surroundings.discard(),
  };
}
