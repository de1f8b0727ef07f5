/** One way to ask, measured against others in the same run. */
export interface Contender {
  readonly name: string;
  readonly ask: () => Promise<unknown>;
}

export interface Figures {
  readonly name: string;
  /** Microseconds of this process's CPU a request: median of the rounds. */
  readonly cpu: number;
  /** Median, and the span, of the rounds' ratios to the first contender. */
  readonly ratio: readonly [median: number, least: number, most: number];
  /** Milliseconds, median. */
  readonly p50: number;
}

export interface Volume {
  readonly rounds: number;
  readonly requests: number;
  readonly atOnce: number;
}

/** Measures contenders in turn, round by round, so that what else the machine does falls on all of them. */
export async function measure(contenders: readonly Contender[], volume: Volume): Promise<Figures[]> {
  const cpu = contenders.map((): number[] => []);
  const latencies = contenders.map((): number[] => []);
  // The first round warms up and is not counted.
  for (let round = 0; round <= volume.rounds; round++) {
    for (const [at, contender] of contenders.entries()) {
      const before = process.cpuUsage();
      const took = await askAll(contender, volume);
      const { user, system } = process.cpuUsage(before);
      if (round === 0) continue;
      cpu[at]?.push((user + system) / volume.requests);
      latencies[at]?.push(...took);
    }
  }
  return contenders.map(({ name }, at) => {
    const ratios = (cpu[at] ?? []).map((each, round) => each / (cpu[0]?.[round] ?? Number.NaN));
    return {
      name,
      cpu: median(cpu[at] ?? []),
      ratio: [median(ratios), Math.min(...ratios), Math.max(...ratios)],
      p50: median(latencies[at] ?? []),
    };
  });
}

async function askAll({ ask }: Contender, { requests, atOnce }: Volume): Promise<number[]> {
  const took: number[] = [];
  let left = requests;
  const worker = async () => {
    while (left-- > 0) {
      const from = performance.now();
      await ask();
      took.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return took;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
