import type { Command, Entry, LegalDay, Validity } from '@thidua/domain-kit';
import type { Plan } from '../plan/plan.ts';
import type { Minute, Nomination, ReachedStage, Withdrawal } from './exemplar.content.ts';

/** Dated versions of organizations, by id. */
export type Lives = ReadonlyMap<string, readonly Validity[]>;

/** What every step must know besides the aggregate. */
interface CommonFacts {
  readonly lives: Lives;
  /** Null of a collective, and of a person whose name was erased. Only compared: it goes into no event. */
  readonly personName: string | null;
  readonly today: LegalDay;
}

export interface NominationFacts extends CommonFacts {
  readonly plan: Plan;
  /** The exemplar by which this unit put the same subject forward under the same plan, if it stands. */
  readonly earlier: string | null;
}

/** As it was asked for: the minute may be missing. */
export type WantedNomination = Omit<Nomination, 'minute'> & { readonly minute: Minute | null };

export type NominateExemplar = Command<
  'NominateExemplar',
  {
    readonly id: string;
    readonly content: WantedNomination;
    readonly entry: Entry;
    readonly facts: NominationFacts;
  }
>;

export type AdvanceExemplar = Command<
  'AdvanceExemplar',
  { readonly id: string; readonly reached: ReachedStage; readonly facts: CommonFacts }
>;

export type WithdrawExemplar = Command<
  'WithdrawExemplar',
  {
    readonly id: string;
    readonly withdrawal: Withdrawal;
    readonly facts: Pick<CommonFacts, 'personName' | 'today'>;
  }
>;

export type AdvanceFacts = AdvanceExemplar['data']['facts'];
export type ExemplarCommand = NominateExemplar | AdvanceExemplar | WithdrawExemplar;
