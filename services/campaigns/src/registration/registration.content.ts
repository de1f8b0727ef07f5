import type { LegalDay } from '@thidua/domain-kit';
import type { Indicator } from '../plan/plan-terms.ts';

/** What a unit sets out to reach: an indicator of the plan, by its order there, or a target of its own. */
export interface Target extends Pick<Indicator, 'name' | 'unit' | 'baseline' | 'value' | 'direction'> {
  readonly indicatorOrder: number | null;
}

/** As a unit writes it: what an indicator of the plan says already may be left out. */
export interface TargetWish extends Omit<Target, 'name'> {
  readonly name: string | null;
}

/** The event for which a work gets its plaque (gắn biển). */
export interface PlaqueEvent {
  readonly name: string;
  readonly eventOn: LegalDay | null;
}

/** How far a work has come. Money is in whole đồng. */
export interface WorkFigures {
  readonly percent: number | null;
  readonly allocated: number | null;
  readonly disbursed: number | null;
}

/** A key work (công trình). */
export interface Work extends WorkFigures {
  readonly name: string;
  readonly finishBy: LegalDay | null;
  readonly plaque: PlaqueEvent | null;
}

/** An exemplary model (mô hình). */
export interface Model {
  readonly name: string;
  readonly description: string | null;
}

/** What a unit takes on under a plan. */
export interface RegistrationContent {
  readonly campaignId: string;
  readonly organizationId: string;
  readonly registeredOn: LegalDay;
  /** Of the plan's linked movements: 1-based positions. */
  readonly movementOrders: readonly number[];
  readonly targets: readonly Target[];
  readonly works: readonly Work[];
  readonly models: readonly Model[];
}

export interface RegistrationWish extends Omit<RegistrationContent, 'targets'> {
  readonly targets: readonly TargetWish[];
}

/** `order` is the 1-based position among the registered targets. */
export interface TargetProgress {
  readonly order: number;
  readonly value: number;
  readonly note: string | null;
}

/** `order` is the 1-based position among the registered works; what is null is as it was. */
export interface WorkProgress extends WorkFigures {
  readonly order: number;
  readonly finishedOn: LegalDay | null;
}

/** How things stood on a day. */
export interface Progress {
  readonly asOf: LegalDay;
  readonly targets: readonly TargetProgress[];
  readonly works: readonly WorkProgress[];
}
