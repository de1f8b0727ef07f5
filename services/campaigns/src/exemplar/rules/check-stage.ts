import { reject, type Rejection } from '@thidua/domain-kit';
import { type ExemplarStage, exemplarStages } from '../exemplar.content.ts';

/** In order, none skipped and none again; only spreading goes on, each time to further places. */
export function checkStage(wanted: ExemplarStage, current: ExemplarStage): Rejection | null {
  const path = ['stage'];
  const step = exemplarStages.indexOf(wanted) - exemplarStages.indexOf(current);
  if (step === 1 || (step === 0 && wanted === 'SPREAD')) return null;
  if (step < 1) return reject('STAGE_REACHED_ALREADY', { path, params: { stage: wanted } });
  const next = exemplarStages[exemplarStages.indexOf(current) + 1] ?? current;
  return reject('STAGE_SKIPPED', { path, params: { stage: wanted, next } });
}
