import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphAnswer } from '../system/graph-client.ts';
import { seededRandom } from '../system/seeded-random.ts';

/** One thing that is asked in a mixed load. */
export interface Kind {
  readonly name: string;
  /** Its share; those of all kinds together are 1. */
  readonly share: number;
  ask(): Promise<GraphAnswer>;
  /** Throws if the answer is not the right one. */
  check(answer: GraphAnswer): void;
}

export interface Pace {
  readonly seconds: number;
  readonly perSecond: number;
}

/** Milliseconds of each answer, by kind; and what was not right. */
export interface Loaded {
  readonly latencies: ReadonlyMap<string, readonly number[]>;
  readonly wrong: readonly unknown[];
}

/**
 * Asks at a steady pace, whether or not answers come: a client that waits would spare the gateway exactly when an
 * instance hangs. The kinds follow each other in the same order each time.
 */
export async function runLoad(kinds: readonly Kind[], { seconds, perSecond }: Pace): Promise<Loaded> {
  const random = seededRandom(1);
  const latencies = new Map<string, number[]>(kinds.map(({ name }) => [name, []]));
  const wrong: unknown[] = [];
  const begun = performance.now();
  const asking: Promise<void>[] = [];
  for (let index = 0; index < seconds * perSecond; index++) {
    const due = begun + (index * 1000) / perSecond;
    await sleep(Math.max(0, due - performance.now()));
    asking.push(ask(drawn(kinds, random()), due));
  }
  await Promise.all(asking);
  return { latencies, wrong };

  async function ask(kind: Kind, due: number): Promise<void> {
    try {
      const answer = await kind.ask();
      // From when it was due: a pace that could not be kept shows.
      latencies.get(kind.name)?.push(performance.now() - due);
      kind.check(answer);
    } catch (error) {
      wrong.push(error);
    }
  }
}

function drawn(kinds: readonly Kind[], at: number): Kind {
  let sum = 0;
  const kind = kinds.find(({ share }) => (sum += share) > at) ?? kinds.at(-1);
  if (!kind) throw new Error('nothing to ask');
  return kind;
}
