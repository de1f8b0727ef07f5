import type { createSteps } from '@thidua/bootstrap/steps';
import { allOrFirstError, engineTable } from '@thidua/engines';
import type { DataFolder } from './data-folder.ts';
import { homesAway } from './homes-away.ts';
import { type Keeper, type KeeperOptions, keepUp } from './keeper.ts';
import { ensureKey } from '@thidua/instances';
import { areSamplesLoaded, loadSamples } from './load-samples.ts';
import { keepLocalToken } from './local-token.ts';
import type { PidBook } from './pid-book.ts';
import {
  gateway,
  identity,
  type NodeProcess,
  registry,
  subgraphs,
  subgraphsBeside,
  type World,
} from './processes.ts';
import { runOnce } from './run-once.ts';
import { samplePerson } from './sample-people.ts';
import type { Settings } from './settings.ts';
import { settleInstances } from './settle-instances.ts';
import { startNode } from './start-node.ts';

export interface Start {
  readonly root: string;
  readonly settings: Settings;
  readonly folder: DataFolder;
  readonly pids: PidBook;
  readonly steps: ReturnType<typeof createSteps>;
  readonly signal: AbortSignal;
  /** Filled as children come up, so that an interrupted start can stop what there is. */
  readonly keepers: Keeper[];
}

/**
 * Brings everything up in order: engines, migration, registry and issuer, services, gateway, samples, instances.
 * Resolves to the local token (none in production mode). Throws at the first that does not come up.
 */
export async function startEverything(start: Start): Promise<string | undefined> {
  const { root, settings, folder, steps, signal } = start;
  const isLocal = settings.mode === 'local';
  ensureKey(folder.path('keys', 'gateway.jwk'));
  if (isLocal) ensureKey(folder.path('keys', 'issuer.jwk'));

  const engines = await allOrFirstError(engineTable.map((engine) => bringUpEngine(start, engine)));
  const [mongo = '', kafka = '', redis = ''] = engines;
  const firstAdministrator =
    settings.firstAdministrator ?? (isLocal ? samplePerson('administrator') : undefined);
  const world: World = { settings, folder, engines: { mongo, kafka, redis }, firstAdministrator };

  const others = settings.instances.flatMap(({ id, serves }) => ['--instance', `${id}:${serves.join()}`]);
  const args = ['infra/cli/src/main.ts', 'migrate', '--instance', settings.instance, ...others];
  await steps.run('topics and indexes', () => runOnce(world, { name: 'migrate', args, root, signal }));
  const isFirst = isLocal && !areSamplesLoaded(world);
  const settled = bringUpNode(start, world, registry).then(() =>
    settleInstances(world, steps, { homes: 'DEFAULT_ONLY', isLast: !isFirst }),
  );
  await allOrFirstError(isLocal ? [settled, bringUpNode(start, world, identity)] : [settled]);
  const token = isLocal ? await keepLocalToken(world) : undefined;
  const bringUpAll = async (children: readonly NodeProcess[]) =>
    void (await allOrFirstError(children.map((child) => bringUpNode(start, world, child))));
  await bringUpAll(subgraphs(settings));
  await bringUpNode(start, world, gateway);
  // One instance after the other: all at once, none would be up in its time on a small machine.
  const bringUpInstances = async () => {
    for (const ofInstance of subgraphsBeside(settings)) await bringUpAll(ofInstance);
  };
  if (isFirst) await loadSamples(world, { root, steps, signal, bringUpInstances });
  else await bringUpInstances();
  for (const line of await homesAway(settings)) steps.line(line);
  return token;
}

/** Resolves to the address that clients are given. */
function bringUpEngine(start: Start, engine: (typeof engineTable)[number]): Promise<string> {
  const { name, title, check } = engine;
  const { settings, folder, steps, pids } = start;
  const given = settings.given[name];
  if (given !== undefined)
    return steps.run(
      title,
      () => check(given).then(() => given),
      () => '(by its address)',
    );
  const action = async (): Promise<string> => {
    let address = '';
    await keep(start, name, async (signal) => {
      const onSpawn = (pid: number) => pids.note(name, pid);
      const options = {
        dataDir: folder.path(name),
        logFile: folder.logFile(name),
        signal,
        onSpawn,
        port: settings.ports[name],
        controllerPort: settings.ports.kafkaController,
      };
      const running = await engine.start(options);
      address = running.url;
      return running;
    });
    return address;
  };
  return steps.run(title, action, () => `on port ${settings.ports[name]}`);
}

function bringUpNode(start: Start, world: World, child: NodeProcess): Promise<void> {
  const { root, settings, steps, pids } = start;
  const { name } = child;
  const onSpawn = (pid: number) => pids.note(name, pid);
  const action = () =>
    keep(start, name, (signal, isFirst) => startNode(child, world, { root, signal, isFirst, onSpawn }));
  return steps.run(name, action, () => `on port ${child.port(settings)}`);
}

async function keep(start: Start, name: string, startChild: KeeperOptions['start']): Promise<void> {
  const { steps, signal, keepers } = start;
  keepers.push(await keepUp({ name, start: startChild, say: steps.line, signal }));
}
