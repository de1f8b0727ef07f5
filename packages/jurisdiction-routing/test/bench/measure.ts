import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** One way to ask, measured against others in the same run. */
export interface Contender {
  readonly name: string;
  readonly ask: () => Promise<unknown>;
}

export interface Figures {
  readonly name: string;
  /** Microseconds of this process's CPU a request: median of the rounds. */
  readonly cpu: number;
  /** Of the rounds' ratios to the first contender. */
  readonly ratio: readonly [lowerQuartile: number, median: number, upperQuartile: number];
  /** Milliseconds, median. */
  readonly p50: number;
}

export interface Volume {
  readonly rounds: number;
  /** How often a contender's turn comes in a round; the median of them is its figure. */
  readonly turns: number;
  /** Requests a turn. */
  readonly requests: number;
  readonly atOnce: number;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/**
 * Measures contenders in short turns, each time in another order, so that what else the machine does and what one
 * leaves to be collected falls on all of them alike.
 */
export async function measure(contenders: readonly Contender[], volume: Volume): Promise<Figures[]> {
  const rounds = contenders.map((): number[] => []);
  const latencies = contenders.map((): number[] => []);
  // The first round warms up and is not counted.
  for (let round = 0; round <= volume.rounds; round++) {
    const turns = contenders.map((): number[] => []);
    // Not before each turn: code runs slowly on a heap that has just been emptied.
    collectGarbage();
    for (let turn = 0; turn < volume.turns; turn++)
      for (const step of contenders.keys()) {
        const at = (round + turn + step) % contenders.length;
        const { cpu, took } = await takeTurn(contenders[at] as Contender, volume);
        turns[at]?.push(cpu);
        if (round > 0) latencies[at]?.push(...took);
      }
    if (round > 0) for (const [at, each] of turns.entries()) rounds[at]?.push(quantile(each, 0.5));
  }
  return contenders.map(({ name }, at) => {
    const ratios = (rounds[at] ?? []).map((each, round) => each / (rounds[0]?.[round] ?? Number.NaN));
    return {
      name,
      cpu: quantile(rounds[at] ?? [], 0.5),
      ratio: [quantile(ratios, 0.25), quantile(ratios, 0.5), quantile(ratios, 0.75)],
      p50: quantile(latencies[at] ?? [], 0.5),
    };
  });
}

async function takeTurn(
  { ask }: Contender,
  { requests, atOnce }: Volume,
): Promise<{ readonly cpu: number; readonly took: readonly number[] }> {
  const took: number[] = [];
  let left = requests;
  const worker = async () => {
    while (left-- > 0) {
      const from = performance.now();
      await ask();
      took.push(performance.now() - from);
    }
  };
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: atOnce }, worker));
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / requests, took };
}

/** The value below which that share of the values lies. */
function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * values.length)] ?? Number.NaN;
}
