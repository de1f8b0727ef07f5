import type { Rejection } from '@thidua/domain-kit';
import type { OpenWork } from '../../open-work/open-work.queries.ts';
import type { Effect } from '../effects/effects-of.ts';
import type { ReorganizationState } from '../reorganization.state.ts';

/** What a draft would do to one organization, and what of it would need a new place. */
export interface RehearsedUnit extends Pick<Effect, 'id' | 'fate' | 'before' | 'after'> {
  readonly of: ReorganizationState;
  /** Who took what of it by this reorganisation, with the names that they will have. */
  readonly successors: readonly RehearsedSuccessor[];
  /** Posts held at it, and bodies directly below it, on the day before. */
  readonly posts: number;
  readonly bodies: number;
  /** Units that would still be directly below it though it has ended. */
  readonly unsettled: readonly string[];
  readonly openWork: OpenWork;
}

export interface RehearsedSuccessor {
  readonly id: string;
  readonly name: string;
  readonly share: 'FULL' | 'PARTIAL';
  readonly subAreas: string | null;
  readonly isRemainder: boolean;
}

/** What enacting a draft would do now. */
export interface Rehearsal {
  readonly reorganization: ReorganizationState;
  /** All that stands against it; then it would do nothing. */
  readonly faults: readonly Rejection[];
  /** In the order of the ids. */
  readonly units: readonly RehearsedUnit[];
  /** False while news of work in other services may be on its way. */
  readonly isOpenWorkKnown: boolean;
}
