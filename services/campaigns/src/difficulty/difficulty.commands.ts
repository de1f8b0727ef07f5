import type { Command, LegalDay, Validity } from '@thidua/domain-kit';
import type { Answer, DifficultyContent, DifficultyState } from './difficulty.state.ts';

/** An organization that the command names, with its dated versions. */
export interface Named {
  readonly id: string;
  readonly versions: readonly Validity[];
  readonly path: readonly string[];
}

export type RaiseDifficulty = Command<
  'RaiseDifficulty',
  {
    readonly id: string;
    readonly content: DifficultyContent;
    readonly entry: DifficultyState['entry'];
    readonly plan: {
      readonly issuerId: string;
      readonly issuedFrom: LegalDay | null;
      readonly closedOn: LegalDay | null;
    };
    /** The unit, and through whom it sends. */
    readonly named: readonly Named[];
    readonly today: LegalDay;
  }
>;

export type AnswerDifficulty = Command<
  'AnswerDifficulty',
  {
    readonly id: string;
    readonly answer: Answer;
    /** Who holds the campaign today. */
    readonly holders: readonly string[];
    /** To whom it is forwarded, if it is. */
    readonly named: readonly Named[];
    readonly today: LegalDay;
  }
>;

export type DifficultyCommand = RaiseDifficulty | AnswerDifficulty;
