import type { Entry } from '@thidua/domain-kit';
import type { Agreement, ClusterContent, Conclusion, ScoreSheet } from './cluster.content.ts';

export interface ClusterState {
  readonly id: string;
  readonly content: ClusterContent;
  readonly entry: Entry;
  readonly agreement: Agreement | null;
  /** At most one a member and stage: the last one. */
  readonly sheets: readonly ScoreSheet[];
  readonly conclusion: Conclusion | null;
}

/** The sheet of a member at a stage, if there is one. */
export const sheetOf = (
  { sheets }: Pick<ClusterState, 'sheets'>,
  memberId: string,
  stage: ScoreSheet['stage'],
): ScoreSheet | null => sheets.find((sheet) => sheet.memberId === memberId && sheet.stage === stage) ?? null;
