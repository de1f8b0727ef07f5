import { everyUnit, type InstanceRecord } from '@thidua/home-registry';
import { Registry } from '@thidua/home-registry/authority';
import type { Admission } from './admission.ts';

/** An instance that a machine's start brings along, and the unit that it is the home of, with all below it. */
export interface Settler extends Admission {
  readonly home: string;
  readonly legalBasis: string;
}

export interface Settled {
  /** `<logical>/<id>` of those that the registry knows under another key, or not any more. */
  readonly refused: readonly string[];
  /** `<logical>/<id>` of those that are the home of nothing. */
  readonly homeless: readonly string[];
}

/**
 * Admits to the registry whom it does not know, and gives them their homes if they may have them now. What an
 * administrator has decided since stays: a withdrawn identity, another key, a home that moved.
 */
export async function settle(
  registry: Registry,
  settlers: readonly Settler[],
  { by, mayTakeHome }: { readonly by: string; readonly mayTakeHome: (settler: Settler) => boolean },
): Promise<Settled> {
  const { instances, tenures, placements } = await registry.changesSince({ registry: null, version: 0 });
  const known = new Map(instances.map((each) => [nameOf(each.logical, each.id), each]));
  const open = tenures.filter(({ toVersion }) => toVersion === null);
  const taken = new Set(open.map(({ logical, unit }) => nameOf(logical, unit)));
  const housed = new Set(open.map(({ logical, instance }) => nameOf(logical, instance)));
  const placed = new Set(placements.map(({ unit }) => unit)).add(everyUnit);
  const refused: string[] = [];
  const homeless: string[] = [];
  for (const settler of settlers)
    for (const logical of settler.serves) {
      const { id, home, legalBasis } = settler;
      const name = nameOf(logical, id);
      const record = known.get(name);
      if (!record) await admit(registry, logical, settler, by);
      else if (!hasKey(record, settler)) {
        refused.push(name);
        continue;
      }
      if (housed.has(name)) continue;
      const isFree = placed.has(home) && !taken.has(nameOf(logical, home));
      if (isFree && mayTakeHome(settler))
        await registry.assignHome({ logical, unit: home, instance: id, expected: null, legalBasis, by });
      else homeless.push(name);
    }
  return { refused, homeless };
}

/** Opens the registry's database for the time of `work`, made if it is not there. */
export async function withRegistry<Result>(
  options: Parameters<typeof Registry.open>[0],
  work: (registry: Registry) => Promise<Result>,
): Promise<Result> {
  const registry = await Registry.open(options);
  try {
    await registry.migrate();
    return await work(registry);
  } finally {
    await registry.close();
  }
}

const nameOf = (logical: string, of: string): string => `${logical}/${of}`;

const hasKey = ({ publicKey }: InstanceRecord, settler: Settler): boolean =>
  publicKey?.x === settler.publicKey.x;

const admit = (
  registry: Registry,
  logical: string,
  { id, unit, jurisdiction, publicKey }: Settler,
  by: string,
): Promise<number> =>
  registry.admitInstance({ logical, id, jurisdictionUnit: unit, jurisdiction, publicKey, by });
