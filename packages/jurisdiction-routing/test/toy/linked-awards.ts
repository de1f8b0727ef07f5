import type { Nation } from './nation.ts';
import { type AwardRow, rowsOf } from './rows.ts';

/** The seed of the rows that these are of. */
export const seed = 1;
export const { awards } = rowsOf(seed);
export const homeOf = ({ directory }: Nation, id: string) =>
  directory.homeOf('awards', id.split('.')[1] ?? '').instance.id;
export const followersOf = (id: string) => awards.filter(({ basedOn }) => basedOn === id);

/** The award that most others follow. */
export const followed = awards.reduce((most, each) =>
  followersOf(each.id).length > followersOf(most.id).length ? each : most,
);

/** An award that is based on one at home elsewhere, and that home. */
export function across(nation: Nation) {
  for (const { id, basedOn } of awards) {
    const to = basedOn && homeOf(nation, basedOn);
    if (to && to !== homeOf(nation, id)) return { id, basedOn, to, jurisdiction: jurisdictionOf(nation, to) };
  }
  throw new Error('no award is based on one elsewhere');
}

export const jurisdictionOf = ({ directory }: Nation, id: string) =>
  directory.instancesOf('awards').find((each) => each.id === id)?.jurisdiction ?? '';

export function rowOf(id: string): AwardRow {
  return awards.find((row) => row.id === id) as AwardRow;
}

/** Where the way along `basedOn` ends. */
export function originOf(id: string): string {
  const { basedOn } = rowOf(id);
  return basedOn === null || basedOn === id ? id : originOf(basedOn);
}
