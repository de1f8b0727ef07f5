import type { LineageEdgeView, LineageEndView } from './lineage.view.ts';

/** What stands behind each SDL type: the parent that its resolvers get. */
export type LineageEdgeMapper = LineageEdgeView;
export type LineageEndMapper = LineageEndView;
