import { existsSync } from 'node:fs';
import type { createSteps } from '@thidua/bootstrap/steps';
import { gatewayUrl, issuerVariables, type World } from './processes.ts';
import { runOnce } from './run-once.ts';

/**
 * Enters units and sample documents through the graph, once for a data folder: the loader writes the marker when
 * it has come to its end, so that an interrupted load is taken up again.
 */
export async function loadSamples(
  world: World,
  { root, steps, signal }: { root: string; steps: ReturnType<typeof createSteps>; signal: AbortSignal },
): Promise<void> {
  const marker = world.folder.path('samples.json');
  if (existsSync(marker)) return;
  const variables = {
    ...issuerVariables(world),
    GATEWAY_URL: `${gatewayUrl(world.settings)}/graphql`,
    THIDUA_SAMPLES_MARKER: marker,
  };
  const name = 'loader';
  steps.line('… entering units and sample documents through the graph');
  // The loader draws its own progress, so it runs outside the steps' live line.
  await runOnce(world, {
    name,
    args: ['infra/loader/src/main.ts'],
    root,
    signal,
    variables,
    inTerminal: true,
  });
}
