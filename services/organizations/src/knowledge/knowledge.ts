import type { LegalDay } from '@thidua/domain-kit';

/** What we know whole: from that day on every unit there was, with its name, code, parent and lineage. */
export interface Knowledge {
  readonly unitsCompleteFrom: LegalDay;
}

/** How much of the units of a day we know. */
export const knowledgeOf = ({ unitsCompleteFrom }: Knowledge, day: LegalDay): 'COMPLETE' | 'PARTIAL' =>
  day >= unitsCompleteFrom ? 'COMPLETE' : 'PARTIAL';
