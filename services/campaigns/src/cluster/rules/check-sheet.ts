import { type LegalDay, reject, type Rejection } from '@thidua/domain-kit';
import type { Criterion, ScoreSheet } from '../cluster.content.ts';
import { type ClusterState, sheetOf } from '../cluster.state.ts';
import { checkDay } from './check-day.ts';

/** A sheet is of a member and holds every line of the table once, none above its maximum. */
export function checkSheet(sheet: ScoreSheet, state: ClusterState, today: LegalDay): Rejection | null {
  const { memberId, stage, scoredOn } = sheet;
  const { content } = state;
  if (!content.memberIds.includes(memberId))
    return reject('SCORED_NOT_A_MEMBER', { path: ['memberId'], params: { id: memberId } });
  // What the leader has agreed rests on what the member gave itself.
  if (stage === 'SELF' && sheetOf(state, memberId, 'AGREED'))
    return reject('SCORES_AGREED_ALREADY', { path: ['stage'], params: { id: memberId } });
  const earliest = (stage === 'AGREED' && sheetOf(state, memberId, 'SELF')?.scoredOn) || content.formedOn;
  return checkDay(scoredOn, 'scoredOn', { earliest, today }) ?? checkScores(sheet, content.criteria);
}

function checkScores({ scores }: ScoreSheet, criteria: readonly Criterion[]): Rejection | null {
  const seen = new Set<string>();
  for (const [index, { criterion: code, points }] of scores.entries()) {
    const path = ['scores', String(index)];
    const criterion = criteria.find((each) => each.code === code);
    if (!criterion) return reject('CRITERION_UNKNOWN', { path: [...path, 'criterion'], params: { code } });
    if (seen.has(code)) return reject('CRITERION_TWICE', { path: [...path, 'criterion'], params: { code } });
    seen.add(code);
    if (points < 0 || points > criterion.maximum)
      return reject('POINTS_OUT_OF_RANGE', {
        path: [...path, 'points'],
        params: { code, points: String(points), maximum: String(criterion.maximum) },
      });
  }
  const missing = criteria.find(({ code }) => !seen.has(code));
  if (!missing) return null;
  return reject('CRITERION_NOT_SCORED', { path: ['scores'], params: { code: missing.code } });
}
