import type { OpenWork } from '../open-work/open-work.queries.ts';
import type { Rehearsal, RehearsedSuccessor, RehearsedUnit } from './rehearsal/rehearsal.ts';
import type {
  ReorganizationPart,
  ReorganizationSource,
  ReorganizationState,
} from './reorganization.state.ts';

/** What stands behind each SDL type: the parent that its resolvers get. */
export type ReorganizationMapper = ReorganizationState;

/** A part, and the reorganisation that it is of. */
export interface ReorganizationPartMapper extends ReorganizationPart {
  readonly of: ReorganizationState;
}

/** A source, and the part that names it. */
export interface ReorganizationSourceMapper extends ReorganizationSource {
  readonly of: ReorganizationPartMapper;
}

export type ReorganizationRehearsalMapper = Rehearsal;
export type RehearsedUnitMapper = RehearsedUnit;
export type RehearsedSuccessorMapper = RehearsedSuccessor;
export type OpenWorkMapper = OpenWork;
