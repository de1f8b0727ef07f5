import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from './settings.ts';

const patienceMs = 120_000;
const pauseMs = 500;
const answerMs = 2000;

interface Dependency {
  readonly name: string;
  readonly lag?: number;
  readonly waiting?: number | null;
  readonly outboxAgeMs?: number;
}

/** Waits until the registry has placed every unit that the organizations service has entered. Throws if it does not. */
export async function untilTreeIsPlaced({ ports }: Settings, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    signal.throwIfAborted();
    // In this order: what has left the outbox is in the topic, what was read from the topic waits or is placed.
    const outbox = await lineOf(ports.organizations, 'outbox');
    const tree = await lineOf(ports.registry, 'tree');
    if (outbox?.outboxAgeMs === 0 && tree?.lag === 0 && tree.waiting === 0) return;
    await sleep(pauseMs);
  }
  throw new Error(`the registry has not placed all units within ${patienceMs / 1000} s`);
}

async function lineOf(port: number, wanted: string): Promise<Dependency | undefined> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(answerMs) });
    const { dependencies } = (await answer.json()) as { dependencies: Dependency[] };
    return dependencies.find(({ name }) => name === wanted);
  } catch {
    return undefined;
  }
}
