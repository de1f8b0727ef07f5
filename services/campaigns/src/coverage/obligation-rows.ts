import type { CursorKey, ListOrder } from '@thidua/federation-kit';
import { folded } from '../campaign/campaign.aggregate.ts';
import { lastDay } from './covered-plan.ts';
import type { Obligation } from './obligation.ts';

/** An obligation with its place in a list. */
interface Row {
  readonly key: CursorKey;
  readonly obligation: Obligation;
}

/** Of lists in which each organization stands once. */
export const byName = [{ path: 'name', direction: 1 }] as const satisfies ListOrder;
export const byDueAndName = [{ path: 'due', direction: 1 }, ...byName] as const satisfies ListOrder;
/** Of a list of one organization's, from many plans. */
export const byDue = [{ path: 'due', direction: 1 }] as const satisfies ListOrder;

export const nameRow = (obligation: Obligation): Row => ({
  key: [nameOf(obligation), obligation.member.id],
  obligation,
});

export const dueAndNameRow = (obligation: Obligation): Row => ({
  key: [dueOf(obligation), nameOf(obligation), idOf(obligation)],
  obligation,
});

export const dueRow = (obligation: Obligation): Row => ({
  key: [dueOf(obligation), idOf(obligation)],
  obligation,
});

/** What has no deadline comes last. */
const dueOf = (obligation: Obligation): string => lastDay(obligation);

/** Without marks and capitals, as lists of organizations stand. */
const nameOf = ({ member }: Obligation): string => folded(member.name ?? '');

const idOf = ({ campaignId, member, duty, dutyOrder, taskOrder }: Obligation): string =>
  [campaignId, duty ?? 'TASK', dutyOrder ?? taskOrder ?? 0, member.id].join('/');
