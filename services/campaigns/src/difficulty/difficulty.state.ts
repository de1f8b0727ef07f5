import type { Entry, LegalDay } from '@thidua/domain-kit';

/** What stands in a unit's way while it carries out a campaign. */
export interface DifficultyContent {
  readonly campaignId: string;
  readonly organizationId: string;
  readonly raisedOn: LegalDay;
  readonly words: string;
  /** Through whom it is sent. */
  readonly viaId: string | null;
}

/** An answer; where it names somebody else, that one has to answer now. */
export interface Answer {
  readonly answeredOn: LegalDay;
  readonly words: string;
  readonly answererId: string;
  readonly forwardedToId: string | null;
  readonly entry: Entry;
}

export interface DifficultyState {
  readonly id: string;
  readonly content: DifficultyContent;
  /** Who issued the campaign. */
  readonly issuerId: string;
  readonly entry: Entry;
  /** In the order in which they came. */
  readonly answers: readonly Answer[];
}

/** How far it has come. */
export function stageOf({ answers }: Pick<DifficultyState, 'answers'>): 'RAISED' | 'FORWARDED' | 'ANSWERED' {
  const last = answers.at(-1);
  if (!last) return 'RAISED';
  return last.forwardedToId === null ? 'ANSWERED' : 'FORWARDED';
}

/** To whom it was forwarded, and who has to answer instead of those who hold the campaign; null if to nobody. */
export const forwardedTo = ({ answers }: Pick<DifficultyState, 'answers'>): string | null =>
  answers.at(-1)?.forwardedToId ?? null;
