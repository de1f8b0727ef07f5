import { existsSync } from 'node:fs';
import type { createSteps } from '@thidua/bootstrap/steps';
import { gatewayUrl, issuerVariables, type World } from './processes.ts';
import { runOnce } from './run-once.ts';
import { settleInstances } from './settle-instances.ts';
import { untilTreeIsPlaced } from './until-tree-is-placed.ts';

interface Surroundings {
  readonly root: string;
  readonly steps: ReturnType<typeof createSteps>;
  readonly signal: AbortSignal;
  readonly bringUpInstances: () => Promise<void>;
}

const markerOf = ({ folder }: World): string => folder.path('samples.json');

/** Once for a data folder: the loader writes the marker when it has come to its end. */
export const areSamplesLoaded = (world: World): boolean => existsSync(markerOf(world));

/**
 * Enters units and sample documents through the graph; an interrupted load is taken up again. Instances come up and
 * get their homes in between: a home needs its unit, what is born later is born there, and a nation that is there
 * costs less to copy than one to follow while it is made.
 */
export async function loadSamples(world: World, surroundings: Surroundings): Promise<void> {
  const { steps, signal, bringUpInstances } = surroundings;
  steps.line('… entering units and sample documents through the graph');
  if (world.settings.instances.length === 0) return load(world, surroundings, ['nation', 'papers']);
  await load(world, surroundings, ['nation']);
  await bringUpInstances();
  await steps.run('homes', async () => {
    await untilTreeIsPlaced(world.settings, signal);
    await settleInstances(world, steps, { homes: 'ALL', isLast: true });
  });
  await load(world, surroundings, ['papers']);
}

/** The loader draws its own progress, so it runs outside the steps' live line. */
function load(world: World, { root, signal }: Surroundings, parts: readonly string[]): Promise<void> {
  const variables = {
    ...issuerVariables(world),
    GATEWAY_URL: `${gatewayUrl(world.settings)}/graphql`,
    THIDUA_SAMPLES_MARKER: markerOf(world),
  };
  const args = ['infra/loader/src/main.ts', ...parts];
  return runOnce(world, { name: 'loader', args, root, signal, variables, inTerminal: true });
}
