import { isRejection } from '@thidua/domain-kit';
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

/** Nobody decided it: the dated rows of the stages did. */
const actor = 'service.campaigns';

/**
 * Reminds of every deadline that is in a stage today, under all plans at home here that have not ended: once a stage,
 * whoever else does the same. A plan that fails is told in the log, and tried again the next time. Gives how many
 * reminders there are now for the deadlines that were looked at.
 */
export async function remindByStage(context: Context, log: ProblemLog): Promise<number> {
  let count = 0;
  for (const plan of await context.coverage.plansInStage()) {
    try {
      count += await remindUnder(context, plan);
    } catch (error) {
      log.warn({ campaign: plan.id, reason: (error as Error).message }, 'reminders not recorded');
    }
  }
  return count;
}

async function remindUnder(context: Context, plan: PublicCampaign): Promise<number> {
  const today = context.clock.today();
  let count = 0;
  for (const [index, { kind: duty, due }] of plan.content.duties.entries()) {
    const stage = due === null ? null : stageOn(due, today);
    if (due === null || stage === null) continue;
    const dutyOrder = index + 1;
    const id = stageReminderId(plan.id, dutyOrder, firstDayOf(stage, due));
    if (await context.reminders.find(id)) {
      count += 1;
      continue;
    }
    const wished = { id, campaignId: plan.id, duty, dutyOrder, remindedOn: today, stage: stage.code };
    const command = await makeReminder(context, plan, wished);
    const write = { actor, correlationId: newSerial(), effectiveOn: today };
    // That nobody is missing, or the plan has just ended, is no failure.
    if (!isRejection(await carryOut(context, command, write))) count += 1;
  }
  return count;
}
