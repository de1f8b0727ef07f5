import { reject, type Rejection } from '@thidua/domain-kit';
import type { ReorganizationPaper } from '../reorganization.state.ts';

/** One of the two days of operation is known, and the days come in the order in which the law makes them. */
export function checkPaper(paper: ReorganizationPaper): Rejection[] {
  const { operatesFrom, operatesBefore } = paper;
  if ((operatesFrom === null) === (operatesBefore === null))
    return [reject('ONE_DAY_OF_OPERATION_NEEDED', { path: ['operatesFrom'] })];
  const known = (['adoptedOn', 'inForceOn', 'operatesFrom', 'operatesBefore'] as const).flatMap((field) => {
    const day = paper[field];
    return day === null ? [] : [{ field, day }];
  });
  return known.flatMap(({ field, day }, index) => {
    const before = known[index - 1];
    return before && day < before.day
      ? [reject('DAYS_OUT_OF_ORDER', { path: [field], params: { day, earlier: before.day } })]
      : [];
  });
}
