import type { SnapshotFilter } from '@thidua/event-kit';
import type { BaseContext } from '@thidua/service-kit';
import DataLoader from 'dataloader';
import { readableAmong } from '../acts-on-plans/readable-among.ts';
import { exemplarStages } from './exemplar.content.ts';
import { type ExemplarState, honouredStages, reached } from './exemplar.state.ts';

/** What was not withdrawn everybody may see, but for the name. */
export const standing: SnapshotFilter = { 'keys.stage': { $in: exemplarStages } };
export const withdrawn: SnapshotFilter = { 'keys.stage': 'WITHDRAWN' };
/** Honoured in public, with the name. */
export const honoured: SnapshotFilter = { 'keys.stage': { $in: honouredStages } };

/** As the filter of that name. */
export const isHonoured = (state: ExemplarState): boolean =>
  !state.withdrawal && honouredStages.includes(reached(state).stage);

/**
 * May the caller read what a unit has not made public? Whoever reads its drafts may: its own people, and those above.
 * Each unit is asked about once a request.
 */
export function createMayRead(
  caller: Pick<BaseContext, 'ability' | 'directory' | 'clock'>,
): (organization: string) => Promise<boolean> {
  const answers = new DataLoader<string, boolean>(async (organizations) => {
    const readable = new Set(await readableAmong(caller, 'Campaign', [...organizations]));
    return organizations.map((each) => readable.has(each));
  });
  return (organization) => answers.load(organization);
}
