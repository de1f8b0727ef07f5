import type { LawRow } from './award-law.ts';

/** How the graph spells the status of a row. */
export const lawStatus = (status: LawRow['status']): 'CONFIRMED' | 'ASSUMED' =>
  status === 'confirmed' ? 'CONFIRMED' : 'ASSUMED';
