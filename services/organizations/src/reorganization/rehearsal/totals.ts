import type { OpenWork } from '../../open-work/open-work.queries.ts';
import type { Fate } from '../effects/effects-of.ts';
import type { RehearsedUnit } from './rehearsal.ts';

/** How much a draft would touch; what hangs below a unit counts where the unit ends. */
export interface RehearsalTotals {
  readonly begins: number;
  readonly ends: number;
  readonly changes: number;
  readonly continues: number;
  readonly posts: number;
  readonly bodies: number;
  readonly unsettled: number;
  readonly openWork: OpenWork;
}

export function totalsOf(units: readonly RehearsedUnit[]): RehearsalTotals {
  const ending = units.filter(({ fate }) => fate === 'ENDS');
  const counted = (wanted: Fate): number => units.filter(({ fate }) => fate === wanted).length;
  const sum = (count: (unit: RehearsedUnit) => number): number =>
    ending.reduce((total, unit) => total + count(unit), 0);
  return {
    begins: counted('BEGINS'),
    ends: ending.length,
    changes: counted('CHANGES'),
    continues: counted('GOES_ON'),
    posts: sum(({ posts }) => posts),
    bodies: sum(({ bodies }) => bodies),
    unsettled: sum(({ unsettled }) => unsettled.length),
    openWork: {
      plans: sum(({ openWork }) => openWork.plans),
      proposals: sum(({ openWork }) => openWork.proposals),
      conferences: sum(({ openWork }) => openWork.conferences),
    },
  };
}
