import { RegistryRefusal } from '@thidua/home-registry';
import { homeMoves, type Registry } from '@thidua/home-registry/authority';

/** What is to become of a unit's home, in each of these logical subgraphs. */
export interface HomeChange {
  readonly logicals: readonly string[];
  readonly unit: string;
  /** Null: the home of the unit above. */
  readonly instance: string | null;
  readonly expected: number | null;
  readonly legalBasis: string;
  readonly by: string;
  readonly leaveDataBehind: boolean;
}

/**
 * Changes homes, and calls for each with the version that it made. A change of the map moves no data, so it is refused
 * (RegistryRefusal DATA_STAYS), for all of them, where data lies; unless it is to be left: then `warn` is told of it.
 */
export async function changeHomes(
  registry: Registry,
  { logicals, instance, leaveDataBehind, ...told }: HomeChange,
  done: (version: number, logical: string) => void,
  warn: (line: string) => void,
): Promise<void> {
  const everything = await registry.changesSince({ registry: null, version: 0 });
  for (const logical of logicals) {
    const moves = homeMoves(everything, { logical, instance, unit: told.unit });
    if (moves.losers().size === 0) continue;
    const { dataLeftBehind } = await import('./data-left-behind.ts');
    const left = await dataLeftBehind(logical, moves, everything.instances);
    if (left.length === 0) continue;
    const what = left.join('; ');
    if (!leaveDataBehind)
      throw new RegistryRefusal(
        'DATA_STAYS',
        `${what}, and no data moves by this: keep the home, or say --leave-data-behind and nobody finds them any more`,
      );
    warn(`${what}: left behind, nobody finds them any more`);
  }
  for (const logical of logicals) {
    const act = { ...told, logical };
    const made = instance === null ? registry.releaseHome(act) : registry.assignHome({ ...act, instance });
    done(await made, logical);
  }
}
