import { isRejection, type LegalDay } from '@thidua/domain-kit';
import { newSerial } from '@thidua/event-kit';
import type { Context } from '../../context.ts';
import type { PublicCampaign } from '../../campaign/campaign.state.ts';
import { firstDayOf, stageOn } from '../reminder-days.ts';
import { carryOut } from './carry-out.ts';
import { makeReminder } from './make-reminder.ts';
import { stageReminderId } from './stage-reminder-id.ts';

/** Where is told what did not succeed and will be tried again. */
export interface ProblemLog {
  warn(problem: object, text: string): void;
}

/**
 * The reminders for which nobody was missing, with the day on which that was found: all that it takes to find it is not
 * computed again on that day.
 */
export type Settled = Map<string, LegalDay>;

/** Nobody decided it: the dated rows of the stages did. */
const actor = 'service.campaigns';

/**
 * Reminds of every deadline that is in a stage today, under all plans at home here that have not ended: once a stage,
 * whoever else does the same. A plan that fails is told in the log, and tried again the next time. Gives how many
 * reminders there are now for the deadlines that were looked at. One plan at a time is held.
 */
export async function remindByStage(context: Context, log: ProblemLog, settled: Settled): Promise<number> {
  const today = context.clock.today();
  for (const [id, day] of settled) if (day !== today) settled.delete(id);
  let count = 0;
  for (const campaign of await context.coverage.plansInStage()) {
    try {
      const [plan] = await context.campaigns.stored([campaign]);
      if (plan && plan.status !== 'DRAFT') count += await remindUnder(context, plan, settled);
    } catch (error) {
      log.warn({ campaign, reason: (error as Error).message }, 'reminders not recorded');
    }
  }
  return count;
}

/** All duties of a plan are computed once, however many of them are in a stage. */
async function remindUnder(context: Context, plan: PublicCampaign, settled: Settled): Promise<number> {
  const today = context.clock.today();
  const around = { ...context, coverage: context.coverage.afresh() };
  let count = 0;
  for (const [index, { kind: duty, due }] of plan.content.duties.entries()) {
    const stage = due === null ? null : stageOn(due, today);
    if (due === null || stage === null) continue;
    const dutyOrder = index + 1;
    const id = stageReminderId(plan.id, dutyOrder, firstDayOf(stage, due));
    if (settled.has(id)) continue;
    if (await context.reminders.find(id)) {
      count += 1;
      continue;
    }
    const wished = { id, campaignId: plan.id, duty, dutyOrder, remindedOn: today, stage: stage.code };
    const write = { actor, correlationId: newSerial(), effectiveOn: today };
    const recorded = await carryOut(around, id, () => makeReminder(around, plan, wished), write);
    // That nobody is missing, or was heard, or the plan has just ended, is no failure.
    if (!isRejection(recorded)) count += 1;
    else if (recorded.code === 'NOBODY_MISSING') settled.set(id, today);
  }
  return count;
}
