import { reject, type Rejection } from '@thidua/domain-kit';
import type { ConferenceContent } from '../conference.content.ts';

const whole = 100;

/** Shares of the delegates, where any are given, make the whole. */
export function checkComposition({ composition }: ConferenceContent): Rejection | null {
  const sum = composition.reduce((total, { percent }) => total + percent, 0);
  if (composition.length === 0 || sum === whole) return null;
  return reject('SHARES_DO_NOT_SUM', { path: ['content', 'composition'], params: { sum: String(sum) } });
}
