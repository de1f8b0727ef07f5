import type { LegalDay } from '@thidua/domain-kit';

/** What we know whole: from that day on every unit there was, with its name, code, parent and lineage. */
export interface Knowledge {
  readonly unitsCompleteFrom: LegalDay;
}

/** How much of the units of a day we know: nothing whole before our knowledge begins, nor of a day to come. */
export const knowledgeOf = (
  { unitsCompleteFrom }: Knowledge,
  day: LegalDay,
  today: LegalDay,
): 'COMPLETE' | 'PARTIAL' => (day >= unitsCompleteFrom && day <= today ? 'COMPLETE' : 'PARTIAL');
