/**
 * `npm run bench [-- <suite> …]`: starts a system of its own with all its data, asks each contender in turn and
 * prints what they cost. Nothing here asserts a time: the figures are for people, and the ratios for comparing.
 */
import { startSystem } from '../system/start-system.ts';
import type { System } from '../system/system.ts';
import type { Suite } from './contender.ts';
import { measure, type Volume } from './measure.ts';
import { organizations } from './organizations.bench.ts';
import { report } from './report.ts';

const suites: Readonly<Record<string, (system: System) => Promise<Suite>>> = { organizations };
const volume: Volume = { rounds: 9, requests: 120, connections: 4 };

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(suites, name));
if (unknown.length > 0) {
  say(`no such suite: ${unknown.join(', ')}; there are: ${Object.keys(suites).join(', ')}`);
  process.exit(2);
}

say('… starting a system with all units and samples');
const system = await startSystem();
try {
  for (const [name, prepare] of Object.entries(suites)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const suite = await prepare(system);
    const figures = await measure(suite, volume, (round) =>
      process.stderr.write(`\r… ${name}: round ${round} of ${volume.rounds} `),
    );
    process.stderr.write('\n');
    say(`\n${report(suite.title, figures)}`);
  }
  const { rounds, requests, connections } = volume;
  say(
    `\nCPU: median of ${rounds} interleaved rounds of ${requests} requests, ${connections} at once; “× first”: median of the rounds' ratios.`,
  );
} finally {
  await system.discard();
}
