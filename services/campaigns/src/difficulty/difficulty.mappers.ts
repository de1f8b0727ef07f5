import type { DifficultyState } from './difficulty.state.ts';

/** What stands behind each SDL type: the parent that its resolvers get. */
export type DifficultyMapper = DifficultyState;
