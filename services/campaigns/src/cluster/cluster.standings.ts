import type { ClusterContent, ScoreSheet } from './cluster.content.ts';
import { type ClusterState, sheetOf } from './cluster.state.ts';

/** A member with its two sheets; `rank` is null while its scores are not agreed. */
export interface Standing {
  readonly memberId: string;
  readonly self: ScoreSheet | null;
  readonly agreed: ScoreSheet | null;
  readonly selfTotal: number | null;
  readonly agreedTotal: number | null;
  readonly rank: number | null;
}

/** Points have two decimals at most: whole hundredths add up exactly, so that a tie is seen as one. */
const hundredths = 100;

/** All members, the best agreed total first; equal totals share a rank, and the next ones are left out: 1, 1, 3. */
export function standingsOf(state: Pick<ClusterState, 'content' | 'sheets'>): Standing[] {
  const { content } = state;
  const unranked = content.memberIds.map((memberId) => {
    const self = sheetOf(state, memberId, 'SELF');
    const agreed = sheetOf(state, memberId, 'AGREED');
    return {
      ...{ memberId, self, agreed },
      selfTotal: self && totalOf(self, content),
      agreedTotal: agreed && totalOf(agreed, content),
    };
  });
  const totals = unranked.map(({ agreedTotal }) => agreedTotal).filter((total) => total !== null);
  const rankOf = (total: number) => totals.filter((other) => other > total).length + 1;
  return unranked
    .map((each) => ({ ...each, rank: each.agreedTotal === null ? null : rankOf(each.agreedTotal) }))
    .toSorted((a, b) => (a.rank ?? totals.length + 1) - (b.rank ?? totals.length + 1));
}

/** What a sheet adds up to; deductions are taken off. */
function totalOf({ scores }: ScoreSheet, { criteria }: Pick<ClusterContent, 'criteria'>): number {
  const deductions = new Set(criteria.filter(({ kind }) => kind === 'DEDUCTION').map(({ code }) => code));
  const sum = scores.reduce((all, { criterion, points }) => {
    const exact = Math.round(points * hundredths);
    return deductions.has(criterion) ? all - exact : all + exact;
  }, 0);
  return sum / hundredths;
}
