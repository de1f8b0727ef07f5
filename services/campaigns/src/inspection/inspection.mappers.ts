import type { InspectionState } from './inspection.state.ts';

/** What stands behind each SDL type: the parent that its resolvers get. */
export type InspectionMapper = InspectionState;
