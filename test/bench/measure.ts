import { cpuOf } from './cpu-of.ts';
import type { Contender, Suite } from './contender.ts';

export interface Volume {
  readonly rounds: number;
  /** Requests a contender makes in a round. */
  readonly requests: number;
  /** How many of them at once. */
  readonly connections: number;
}

/** What a contender cost: medians of the rounds for CPU, all requests of all rounds for latency. */
export interface Figures {
  readonly name: string;
  /** Microseconds a request, by process. */
  readonly cpu: Readonly<Record<string, number>>;
  readonly total: number;
  /** Median over the rounds of its total by the first contender's of the same round. */
  readonly ratio: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

interface Round {
  readonly cpu: Readonly<Record<string, number>>;
  readonly total: number;
}

/**
 * Compares the answers first, then measures the contenders in turn, round by round, so that whatever else the
 * machine does falls on all of them. `tell` hears of each round.
 */
export async function measure(
  { processes, contenders }: Suite,
  volume: Volume,
  tell: (round: number) => void,
): Promise<Figures[]> {
  for (const contender of contenders) contender.check(await contender.ask());
  const rounds = new Map<Contender, Round[]>(contenders.map((each) => [each, []]));
  const latencies = new Map<Contender, number[]>(contenders.map((each) => [each, []]));
  // The first round warms up and is not counted.
  for (let round = 0; round <= volume.rounds; round++) {
    tell(round);
    for (const contender of contenders) {
      const before = readAll(processes);
      const took = await askAll(contender, volume);
      const after = readAll(processes);
      if (round === 0) continue;
      const cpu = Object.fromEntries(
        Object.keys(processes).map((name) => [
          name,
          ((after[name] ?? 0) - (before[name] ?? 0)) / 1000 / volume.requests,
        ]),
      );
      rounds.get(contender)?.push({ cpu, total: Object.values(cpu).reduce((sum, each) => sum + each, 0) });
      latencies.get(contender)?.push(...took);
    }
  }
  const floor = rounds.get(contenders[0]) ?? [];
  return contenders.map((contender) =>
    figuresOf(contender.name, rounds.get(contender) ?? [], floor, latencies.get(contender) ?? []),
  );
}

function figuresOf(
  name: string,
  rounds: readonly Round[],
  floor: readonly Round[],
  latencies: readonly number[],
): Figures {
  const names = Object.keys(rounds[0]?.cpu ?? {});
  const cpu = Object.fromEntries(
    names.map((each) => [
      each,
      quantile(
        rounds.map((round) => round.cpu[each] ?? 0),
        0.5,
      ),
    ]),
  );
  return {
    name,
    cpu,
    total: quantile(
      rounds.map(({ total }) => total),
      0.5,
    ),
    ratio: quantile(
      rounds.map(({ total }, index) => total / (floor[index]?.total ?? Number.NaN)),
      0.5,
    ),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
  };
}

async function askAll(contender: Contender, { requests, connections }: Volume): Promise<number[]> {
  const took: number[] = [];
  let left = requests;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left-- > 0) {
        const from = performance.now();
        await contender.ask();
        took.push(performance.now() - from);
      }
    }),
  );
  return took;
}

const readAll = (processes: Suite['processes']): Record<string, number> =>
  Object.fromEntries(Object.entries(processes).map(([name, pid]) => [name, cpuOf(pid)]));

/** The value below which that share of the values lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
