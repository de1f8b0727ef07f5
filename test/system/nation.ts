import type { System } from './system.ts';

interface Version {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly level: string | null;
  readonly parent: string | null;
}

/** One end of a step of the lineage. */
export interface Edge {
  readonly organization: string;
  readonly share: 'FULL' | 'PARTIAL';
  readonly effectiveOn: string | null;
  readonly effectiveBefore: string | null;
}

/** An organization as it is stored. */
export interface Unit {
  readonly id: string;
  readonly versions: readonly Version[];
  readonly predecessors: readonly Edge[];
  readonly successors: readonly Edge[];
}

/** Everything that the organizations of a system have in store, to be looked through as a whole. */
export class Nation {
  readonly units: ReadonlyMap<string, Unit>;

  constructor(units: readonly Unit[]) {
    this.units = new Map(units.map((unit) => [unit.id, unit]));
  }

  static async of(system: System): Promise<Nation> {
    const database = await system.database('organizations');
    const found = await database.collection<{ state: Unit }>('organizations').find().toArray();
    return new Nation(found.map(({ state }) => state));
  }

  on(day: string, level: string): Unit[] {
    return [...this.units.values()].filter((unit) => versionOn(unit, day)?.level === level);
  }

  /** The province that it was in, or is itself, on that day. */
  provinceOf(id: string, day: string): string | undefined {
    for (let at = this.units.get(id); at;) {
      const { level, parent } = versionOn(at, day) ?? {};
      if (level === 'PROVINCE') return at.id;
      at = this.units.get(parent ?? '');
    }
    return undefined;
  }
}

/** Each step of the lineage, in words, as those units tell it who have it under `field`. */
export function stepsToldBy(nation: Nation, field: 'predecessors' | 'successors'): string[] {
  const steps = [...nation.units.values()].flatMap(({ id, [field]: edges }) =>
    edges.map(({ organization, ...step }) => {
      const [from, to] = field === 'successors' ? [id, organization] : [organization, id];
      return `${from} ${to} ${JSON.stringify(step)}`;
    }),
  );
  return steps.toSorted();
}

/** The day of a step, or its bound. */
export const dayOf = ({ effectiveOn, effectiveBefore }: Edge): string => effectiveOn ?? effectiveBefore ?? '';

/** The steps of one day. */
export const edgesOn = (edges: readonly Edge[], day: string): Edge[] =>
  edges.filter((edge) => dayOf(edge) === day);

const versionOn = ({ versions }: Unit, day: string): Version | undefined =>
  versions.find(({ validFrom, validTo }) => (validFrom ?? '') <= day && day < (validTo ?? '~'));
