import type { Command, LegalDay } from '@thidua/domain-kit';
import type { Heir, Transfer } from './transfer.ts';

/** An heir as the input names it: null for whoever takes over all that is handed over. */
export interface WishedHeir extends Omit<Heir, 'taskOrders'> {
  readonly taskOrders: readonly number[] | null;
}

/** What is known of an heir on the day of the transfer. */
export interface KnownHeir {
  readonly isInForce: boolean;
  /** Whether it took over from who hands over, by the lineage of units. */
  readonly isSuccessor: boolean;
}

/** What the command must know besides the campaign. */
export interface TransferFacts {
  /** The day from which who hands over exists no more; null while it goes on. */
  readonly endedFrom: LegalDay | null;
  /** Every heir that is named. */
  readonly heirs: ReadonlyMap<string, KnownHeir>;
  readonly today: LegalDay;
}

export type TransferCampaign = Command<
  'TransferCampaign',
  Omit<Transfer, 'heirs' | 'custodians'> & {
    readonly id: string;
    readonly heirs: readonly WishedHeir[];
    readonly facts: TransferFacts;
  }
>;
