import type { Directory } from '@thidua/directory-kit';
import type { LegalDay } from '@thidua/domain-kit';
import type { UnitRecords } from '../plan-checker/unit-records.ts';
import type { DutyKind } from '../plan/plan-terms.ts';
import type { Acts } from './acts.ts';

/** The organizations as they were from day to day. */
export type Tree = Pick<Directory, 'below' | 'versionsOf'>;

/** What is asked to judge who has done what. */
export interface Surroundings {
  readonly directory: Tree;
  readonly units: UnitRecords;
  readonly today: LegalDay;
  /** All that was sent on a plan and can meet a duty of that kind. */
  sent(kind: DutyKind, plan: string): Promise<Acts>;
  /** Whether it would be known here, had that organization done it. */
  isTold(kind: DutyKind, organization: string): boolean;
}
