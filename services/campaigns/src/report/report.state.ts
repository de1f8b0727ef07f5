import type { Assessment, ReportContent, Standing } from './report.content.ts';

export interface ReportState {
  readonly id: string;
  readonly content: ReportContent;
  /** The unit itself, or somebody who received its paper, entered it. */
  readonly entry: 'OWN' | 'TRANSCRIBED';
  readonly standing: Standing;
  /** From the first to the one that stands; nothing is forgotten. */
  readonly assessments: readonly Assessment[];
}

/** The judgement that stands. */
export const assessmentOf = ({ assessments }: Pick<ReportState, 'assessments'>): Assessment | null =>
  assessments.at(-1) ?? null;
