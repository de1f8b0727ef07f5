import type { Entry, LegalDay } from '@thidua/domain-kit';
import type { CampaignContent } from '../campaign/campaign.content.ts';
import type { Signature } from '../campaign/content/signature.content.ts';

/** Who answers for tasks of a plan, by their 1-based orders; whoever leads answers for all the rest of it as well. */
export interface Custodian {
  readonly organizationId: string;
  readonly leads: boolean;
  readonly taskOrders: readonly number[];
}

/** A custodian to be, and who signed for it that it takes over. */
export interface Heir extends Custodian {
  readonly receivedBy: Signature;
}

/** The act of an authority that orders a transfer. */
export interface TransferAct {
  readonly number: string | null;
  readonly issuedOn: LegalDay;
  readonly issuerName: string;
  readonly words: string | null;
}

/** A hand-over of what an organization that ended held of a plan. */
export interface Transfer {
  readonly effectiveOn: LegalDay;
  readonly act: TransferAct;
  readonly fromId: string;
  readonly handedOverBy: Signature;
  readonly heirs: readonly Heir[];
  readonly entry: Entry;
  /** All that answer for the plan from then on. */
  readonly custodians: readonly [Custodian, ...Custodian[]];
}

/** A plan as it is held. */
export interface Held {
  readonly content: Pick<CampaignContent, 'issuerId' | 'tasks'>;
  /** Absent while its issuer answers for it. */
  readonly transfers?: readonly Transfer[];
}

/** The hand-overs of a plan, the oldest first. */
export const transfersOf = ({ transfers }: Held): readonly Transfer[] => transfers ?? [];

/** Who answered for the whole of a plan on that day: its issuer, or the one that led after the last hand-over. */
export function leaderOn(held: Held, day: LegalDay): string {
  const last = transfersOf(held).findLast(({ effectiveOn }) => effectiveOn <= day);
  const [first] = last?.custodians ?? [issuerOf(held.content)];
  return (last?.custodians.find(({ leads }) => leads) ?? first).organizationId;
}

/** Who answers for a plan: its issuer for all of it, until that has ended and the plan was transferred. */
export function custodianListOf(state: Held): readonly [Custodian, ...Custodian[]] {
  return transfersOf(state).at(-1)?.custodians ?? [issuerOf(state.content)];
}

const issuerOf = ({ issuerId, tasks }: Held['content']): Custodian => ({
  ...{ organizationId: issuerId, leads: true, taskOrders: tasks.map((_task, index) => index + 1) },
});

/** Who answers for one task of it. */
export const custodianOfTask = (state: Held, order: number): string => {
  const all = custodianListOf(state);
  return (all.find(({ taskOrders }) => taskOrders.includes(order)) ?? all[0]).organizationId;
};

/** The custodians after a hand-over. An heir that is one already has the new tasks beside its own. */
export function custodiansAfter(
  before: readonly Custodian[],
  fromId: string,
  heirs: readonly Custodian[],
): Custodian[] {
  const going = before.filter(({ organizationId }) => organizationId !== fromId);
  const after = new Map(going.map((each) => [each.organizationId, each]));
  for (const { organizationId, leads, taskOrders } of heirs) {
    const own = after.get(organizationId);
    after.set(organizationId, {
      organizationId,
      leads: leads || own?.leads === true,
      taskOrders: [...(own?.taskOrders ?? []), ...taskOrders].toSorted((a, b) => a - b),
    });
  }
  return [...after.values()];
}

/** The organizations that answer for a campaign: who issued it, or those that took it over since. */
export const custodiansOf = (state: Held): readonly string[] =>
  custodianListOf(state).map(({ organizationId }) => organizationId);
