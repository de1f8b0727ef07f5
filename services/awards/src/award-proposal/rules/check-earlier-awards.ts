import { reject, type Rejection } from '@thidua/domain-kit';
import type { EarlierAward } from '../award-proposal.commands.ts';
import type { Days } from '../award-proposal.content.ts';

/** One achievement is rewarded once; a new achievement under the same movement may be rewarded again. */
export function checkEarlierAwards(
  achievement: Days,
  earlierAwards: readonly EarlierAward[],
  path: readonly string[],
): Rejection | null {
  const same = earlierAwards.find(({ from, to }) => from <= achievement.to && achievement.from <= to);
  if (!same) return null;
  const { proposalId, from, to } = same;
  return reject('ACHIEVEMENT_ALREADY_REWARDED', { path, params: { id: proposalId, from, to } });
}
