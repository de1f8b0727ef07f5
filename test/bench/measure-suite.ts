import type { Suite } from './contender.ts';
import { measure, type Volume } from './measure.ts';
import { report } from './report.ts';

/** The table of a suite, and under it how it was measured. */
export async function measureSuite(
  suite: Suite,
  volume: Volume,
  tell: (text: string) => void,
): Promise<string> {
  const { rounds, requests, connections } = volume;
  const { figures, idle } = await measure(suite, volume, (round) => tell(`round ${round} of ${rounds}`));
  const asides = Object.entries(idle).map(([name, cpu]) => `${name} ${cpu.toFixed(0)}`);
  return [
    report(suite.title, figures),
    '',
    `CPU: median of ${rounds} interleaved rounds of ${requests} requests, ${connections} at once; “× first”: median of the rounds' ratios.`,
    `With nothing asked, in µs a ms: ${asides.join(', ')}; that is taken off.`,
  ].join('\n');
}
