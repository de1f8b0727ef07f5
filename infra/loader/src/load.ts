import { GraphClient } from './graph/graph-client.ts';
import { Progress, type Screen } from './progress.ts';
import type { Chain, Clients, LoadStep } from './steps/load-step.ts';
import { units } from './steps/organizations.ts';
import { reorganizations } from './steps/reorganizations.ts';

/** The facts of law alone: the units, and the acts on them. */
export const factSteps = (): LoadStep[] => [units(), reorganizations()];

/** Enters the facts in the name of one who may transcribe and reorganise. Throws Refused. */
export async function loadFacts(graphUrl: string, token: string, screen: Screen): Promise<void> {
  const client = new GraphClient(graphUrl, token);
  const clients = { administrator: client, archivist: client };
  for (const step of factSteps()) await load(step, clients, screen);
}

/** Enough to keep service and database busy at the same time. */
const atOnce = 3;

/** Enters a step, with a bar on that screen. Throws Refused at the first thing that the graph does not take. */
export async function load({ label, waves }: LoadStep, clients: Clients, screen: Screen): Promise<void> {
  const total = waves.flat(2).reduce((sum, { size = 1 }) => sum + size, 0);
  const progress = new Progress(label, total, screen);
  const enter = async (chain: Chain) => {
    for (const { what, as, mutation, input, size } of chain) {
      await clients[as].mutate(what, mutation, input);
      progress.advance(size);
    }
  };
  for (const wave of waves) {
    const waiting = wave.values();
    const workers = Array.from({ length: atOnce }, async () => {
      for (const chain of waiting) await enter(chain);
    });
    await Promise.all(workers);
  }
}
