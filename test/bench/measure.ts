import { setTimeout as sleep } from 'node:timers/promises';
import type { Contender, Suite } from './contender.ts';
import { type ByProcess, cpuDuring, mapValues } from './cpu-reading.ts';
import { quantile } from './quantile.ts';

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
  /** Microseconds a request, beside what is used when nothing is asked. */
  readonly cpu: ByProcess;
  readonly total: number;
  /** Median over the rounds of its total by the first contender's of the same round. */
  readonly ratio: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export interface Measured {
  readonly figures: readonly Figures[];
  /** Microseconds a millisecond with nothing asked: leases, copies of the registry, heartbeats. */
  readonly idle: ByProcess;
}

interface Turn {
  readonly cpu: ByProcess;
  readonly took: readonly number[];
}

const idleMs = 3000;

/**
 * Compares the answers first, then measures the contenders in turn, each round in another order, so that whatever
 * else the machine does falls on all of them. `tell` hears of each round.
 */
export async function measure(
  { processes, contenders }: Suite,
  volume: Volume,
  tell: (round: number) => void,
): Promise<Measured> {
  for (const contender of contenders) contender.check(await contender.ask());
  const turns = new Map<Contender, Turn[]>(contenders.map((each) => [each, []]));
  const idles: ByProcess[] = [];
  // The first round warms up and is not counted.
  for (let round = 0; round <= volume.rounds; round++) {
    tell(round);
    const { cpu, ms } = await cpuDuring(processes, () => sleep(idleMs));
    const idle = mapValues(cpu, (used) => used / ms);
    const first = round % contenders.length;
    for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      const turn = await takeTurn(contender, processes, volume, idle);
      if (round > 0) turns.get(contender)?.push(turn);
    }
    if (round > 0) idles.push(idle);
  }
  const floor = turns.get(contenders[0]) ?? [];
  const figures = contenders.map((each) => figuresOf(each.name, turns.get(each) ?? [], floor));
  return { figures, idle: medians(idles) };
}

async function takeTurn(
  contender: Contender,
  processes: Suite['processes'],
  { requests, connections }: Volume,
  idle: ByProcess,
): Promise<Turn> {
  const took: number[] = [];
  let left = requests;
  const ask = async () => {
    while (left-- > 0) {
      const from = performance.now();
      await contender.ask();
      took.push(performance.now() - from);
    }
  };
  const { cpu, ms } = await cpuDuring(processes, () => Promise.all(Array.from({ length: connections }, ask)));
  return { cpu: mapValues(cpu, (used, name) => (used - (idle[name] ?? 0) * ms) / requests), took };
}

function figuresOf(name: string, turns: readonly Turn[], floor: readonly Turn[]): Figures {
  const totals = turns.map(totalOf);
  const floors = floor.map(totalOf);
  const latencies = turns.flatMap(({ took }) => took);
  return {
    name,
    cpu: medians(turns.map(({ cpu }) => cpu)),
    total: quantile(totals, 0.5),
    ratio: quantile(
      totals.map((total, round) => total / (floors[round] ?? Number.NaN)),
      0.5,
    ),
    p50: quantile(latencies, 0.5),
    p95: quantile(latencies, 0.95),
    p99: quantile(latencies, 0.99),
  };
}

const totalOf = ({ cpu }: Turn): number => Object.values(cpu).reduce((sum, each) => sum + each, 0);

const medians = (all: readonly ByProcess[]): ByProcess =>
  mapValues(all[0] ?? {}, (_, name) =>
    quantile(
      all.map((each) => each[name] ?? 0),
      0.5,
    ),
  );
