import type { LegalDay } from '@thidua/domain-kit';
import type { LineageEdge } from '../../organization/organization.state.ts';

/** For order and comparison an edge of an unknown day counts as being on the day before which it was. */
export const dayOfEdge = ({
  effectiveOn,
  effectiveBefore,
}: Pick<LineageEdge, 'effectiveOn' | 'effectiveBefore'>): LegalDay => effectiveOn ?? effectiveBefore ?? '';
