import { reject, type Rejection } from '@thidua/domain-kit';
import { type ExemplarStage, exemplarStages } from '../exemplar.content.ts';

/** As officials call the four stages (khâu). */
const namesVi: Record<ExemplarStage, string> = {
  DISCOVERED: 'phát hiện',
  FOSTERED: 'bồi dưỡng',
  REVIEWED: 'tổng kết',
  SPREAD: 'nhân rộng',
};

/** In order, none skipped and none again; only spreading goes on, each time to further places. */
export function checkStage(wanted: ExemplarStage, current: ExemplarStage): Rejection | null {
  const path = ['stage'];
  const params = { stage: wanted, stageVi: namesVi[wanted] };
  const step = exemplarStages.indexOf(wanted) - exemplarStages.indexOf(current);
  if (step === 1 || (step === 0 && wanted === 'SPREAD')) return null;
  if (step < 1) return reject('STAGE_REACHED_ALREADY', { path, params });
  const next = exemplarStages[exemplarStages.indexOf(current) + 1] ?? current;
  return reject('STAGE_SKIPPED', { path, params: { ...params, next, nextVi: namesVi[next] } });
}
