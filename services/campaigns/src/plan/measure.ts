import type { Indicator } from './plan-terms.ts';

export type Measured = Pick<Indicator, 'baseline' | 'value' | 'direction'>;

/** What a figure is held against: the value, or where it shall only rise or fall, the baseline. */
const yardstick = ({ baseline, value, direction }: Measured): number | null =>
  direction === 'HIGHER' || direction === 'LOWER' ? baseline : value;

/** Whether a figure can tell that the target is reached: it has a direction, and a number in that direction. */
export const isMeasurable = (target: Measured): boolean =>
  target.direction !== null && yardstick(target) !== null;

/** Whether a figure reaches the target; null where nothing can tell. */
export function isReached(target: Measured, figure: number): boolean | null {
  const against = yardstick(target);
  if (against === null || target.direction === null) return null;
  switch (target.direction) {
    case 'AT_LEAST':
      return figure >= against;
    case 'AT_MOST':
      return figure <= against;
    case 'EXACTLY':
      return figure === against;
    case 'HIGHER':
      return figure > against;
    case 'LOWER':
      return figure < against;
  }
}
