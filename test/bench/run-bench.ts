/**
 * `npm run bench [-- <bench> …]`: each starts a world of its own, measures in it and prints what it found. Nothing here
 * asserts a time: the figures are for people, and the ratios for comparing.
 */
import { coverage } from './coverage.bench.ts';
import { startSystem } from '../system/start-system.ts';
import { measureSuite } from './measure-suite.ts';
import { missingJurisdiction } from './missing-jurisdiction.bench.ts';
import { organizations } from './organizations.bench.ts';
import { startProvinces } from './provinces/start-provinces.ts';
import { routing } from './routing.bench.ts';

const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const tell = (text: string): boolean => process.stderr.write(`\r\u001B[K… ${text}`);

const benches: Readonly<Record<string, () => Promise<string>>> = {
  organizations: () =>
    within(startSystem(), async (system) =>
      measureSuite(await organizations(system), { rounds: 9, requests: 120, connections: 4 }, tell),
    ),
  coverage: () =>
    within(startSystem(), async (system) =>
      measureSuite(await coverage(system), { rounds: 9, requests: 120, connections: 4 }, tell),
    ),
  routing: () =>
    within(startProvinces(tell), async (provinces) =>
      measureSuite(await routing(provinces), { rounds: 9, requests: 60, connections: 4 }, tell),
    ),
  'missing-jurisdiction': () =>
    within(startProvinces(tell), (provinces) =>
      // Longer than a lease: at first the registry counts the instance as up, then as down.
      missingJurisdiction(provinces, { rounds: 5, seconds: 30, perSecond: 25 }, tell),
    ),
};

async function within<World extends { discard(): Promise<void> }>(
  starting: Promise<World>,
  work: (world: World) => Promise<string>,
): Promise<string> {
  const world = await starting;
  try {
    return await work(world);
  } finally {
    await world.discard();
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  say(`no such bench: ${unknown.join(', ')}; there are: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
for (const [name, run] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  tell(`${name}: starting all that it needs`);
  const text = await run();
  tell('done\n');
  say(`\n${text}`);
}
