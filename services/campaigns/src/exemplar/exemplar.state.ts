import type { ExemplarStage, Nomination, ReachedStage, Withdrawal } from './exemplar.content.ts';

export interface ExemplarState {
  readonly id: string;
  readonly content: Omit<Nomination, 'evidence'>;
  /** As they came; the first is DISCOVERED. */
  readonly stages: readonly [ReachedStage, ...ReachedStage[]];
  readonly withdrawal: Withdrawal | null;
}

/** The last stage that was reached. */
export const reached = ({ stages }: Pick<ExemplarState, 'stages'>): ReachedStage =>
  stages.at(-1) ?? stages[0];

/** The id of a subject that can be known again; null for a collective that is known by its words alone. */
export function subjectId({ subject }: Pick<Nomination, 'subject'>): string | null {
  if (subject.kind === 'COLLECTIVE') return null;
  return subject.kind === 'PERSON' ? subject.personId : subject.organizationId;
}

/** Review (tổng kết) is a public act of honouring; before it there is a collective's opinion of somebody. */
export const honouredStages: readonly ExemplarStage[] = ['REVIEWED', 'SPREAD'];
