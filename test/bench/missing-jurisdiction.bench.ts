import { deepStrictEqual } from 'node:assert/strict';
import { elsewhere, jurisdictionLoad } from './jurisdiction-load.ts';
import type { ProvinceInstance } from './provinces/province-instance.ts';
import type { Provinces } from './provinces/start-provinces.ts';
import { quantile } from './quantile.ts';
import { tableOf } from './report.ts';
import { type Loaded, type Pace, runLoad } from './steady-load.ts';

const missing = 'hai-phong';

/** How long each phase is, and how often its turn comes. */
export interface Patience extends Pace {
  readonly rounds: number;
}

/** How it leaves, and how it comes back. */
interface Phase {
  readonly name: string;
  readonly isAway: boolean;
  leave(instance: ProvinceInstance): Promise<void>;
  comeBack(instance: ProvinceInstance): Promise<void>;
}
const nothing = () => Promise.resolve();
const phases: readonly [Phase, ...Phase[]] = [
  { name: 'there', isAway: false, leave: nothing, comeBack: nothing },
  {
    ...{ name: 'killed', isAway: true },
    leave: (instance) => instance.kill(),
    comeBack: (instance) => instance.start(),
  },
  {
    ...{ name: 'hanging', isAway: true },
    leave: async (instance) => instance.hang(),
    comeBack: async (instance) => instance.goOn(),
  },
];

/** What each round measured, by phase. */
type Round = ReadonlyMap<Phase, Loaded>;

/**
 * Whether others feel it that one instance is away: under a mixed load with it, after `kill -9`, and while it hangs,
 * in turn. Throws if it is not whole again by that instance alone; answers that were not right are told.
 */
export async function missingJurisdiction(
  provinces: Provinces,
  patience: Patience,
  tell: (text: string) => void,
): Promise<string> {
  const instance = provinces.instances.find(({ province }) => province.instance === missing);
  if (!instance) throw new Error(`no instance ${missing}`);
  const loads = new Map(
    [false, true].map((isAway) => [isAway, jurisdictionLoad(provinces, missing, isAway)]),
  );
  // The first load warms up and is not counted.
  await runLoad(loads.get(false) ?? [], patience);
  const done: Round[] = [];
  const wholeAfter = new Map<Phase, number[]>(phases.map((phase) => [phase, []]));
  for (let round = 0; round < patience.rounds; round++) {
    const measured = new Map<Phase, Loaded>();
    for (const step of phases.keys()) {
      const phase = phases[(round + step) % phases.length] ?? phases[0];
      tell(`round ${round + 1} of ${patience.rounds}: ${missing} ${phase.name}`);
      const others = othersOf(provinces, instance);
      await phase.leave(instance);
      measured.set(phase, await runLoad(loads.get(phase.isAway) ?? [], patience));
      const from = performance.now();
      await phase.comeBack(instance);
      await provinces.wholeAgain();
      wholeAfter.get(phase)?.push((performance.now() - from) / 1000);
      deepStrictEqual(othersOf(provinces, instance), others);
    }
    done.push(measured);
  }
  return reportOf(done, wholeAfter, patience);
}

/** All processes but that one: the same numbers mean that none was restarted. */
function othersOf(provinces: Provinces, instance: ProvinceInstance): readonly number[] {
  return Object.values(provinces.pids())
    .flat()
    .filter((pid) => pid !== instance.pid);
}

function reportOf(
  done: readonly Round[],
  wholeAfter: ReadonlyMap<Phase, readonly number[]>,
  { rounds, seconds, perSecond }: Patience,
): string {
  const [whole, ...away] = phases;
  const kinds = [...(done[0]?.get(whole)?.latencies.keys() ?? [])].map((kind) => [kind, [kind]] as const);
  const rows = [['all that is elsewhere', elsewhere] as const, ...kinds].map(([title, wanted]) => {
    const p95s = (phase: Phase) =>
      done.map((round) =>
        quantile(
          wanted.flatMap((kind) => round.get(phase)?.latencies.get(kind) ?? []),
          0.95,
        ),
      );
    const base = p95s(whole);
    const cells = away.flatMap((phase) => {
      const values = p95s(phase);
      const ratios = values.map((value, round) => value / (base[round] ?? Number.NaN));
      return [quantile(values, 0.5).toFixed(1), quantile(ratios, 0.5).toFixed(2)];
    });
    return [title, quantile(base, 0.5).toFixed(1), ...cells];
  });
  const head = ['p95 ms', whole.name, ...away.flatMap(({ name }) => [name, `× ${whole.name}`])];
  const back = away.map(
    (phase) => `${phase.name}: ${quantile(wholeAfter.get(phase) ?? [], 0.5).toFixed(1)} s`,
  );
  return [
    'Missing jurisdiction: the instance of Hải Phòng is there, killed, or hanging',
    '',
    tableOf(head, rows),
    '',
    `Medians of ${rounds} rounds in which these take turns; “×”: median of the rounds' ratios. ${seconds} s each, ${perSecond} requests a second.`,
    answersOf(done),
    `From its start or its going on until a list of everything was whole again (median): ${back.join(', ')}; no other process was restarted.`,
  ].join('\n');
}

function answersOf(done: readonly Round[]): string {
  const loads = done.flatMap((round) => [...round.values()]);
  const all = loads.flatMap(({ latencies }) => [...latencies.values()]).flat().length;
  const wrong = loads.flatMap((load) => load.wrong);
  if (wrong.length === 0) return `All ${all} answers were right.`;
  process.exitCode = 1;
  return [`${wrong.length} of ${all} answers were not right, as:`, ...wrong.slice(0, 3).map(String)].join(
    '\n',
  );
}
