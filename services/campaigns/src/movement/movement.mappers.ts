import type { MovementState } from './movement.state.ts';

/** What stands behind the SDL type. */
export type MovementMapper = MovementState;
