import type { LegalDay } from '@thidua/domain-kit';
import type { ReorganizationPaper } from '../reorganization.state.ts';

/** The first day of what a reorganisation makes, or the bound of that day; the draft has seen to it that there is one. */
export const actDay = ({
  operatesFrom,
  operatesBefore,
}: Pick<ReorganizationPaper, 'operatesFrom' | 'operatesBefore'>): LegalDay =>
  operatesFrom ?? operatesBefore ?? '';
