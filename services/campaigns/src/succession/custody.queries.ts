import { dayBefore, type LegalDay, versionOn } from '@thidua/domain-kit';
import type { SnapshotFilter, Snapshots } from '@thidua/event-kit';
import type { BaseContext } from '@thidua/service-kit';
import type { CustodyState } from './custody.ts';

type Knowing = Pick<BaseContext, 'directory' | 'clock'>;
type Campaigns = Pick<Snapshots<never>, 'distinct'>;
/** The day from which each is no more. */
type Ended = ReadonlyMap<string, LegalDay>;

const isTransferred: SnapshotFilter = { 'state.transfers': { $exists: true } };

/** Those of the campaigns stored here that are in that custody today. */
export async function inCustody(
  wanted: CustodyState,
  campaigns: Campaigns,
  knowing: Knowing,
): Promise<SnapshotFilter> {
  const orphaned = orphanedBy(await endedCustodians(campaigns, knowing));
  if (wanted === 'ORPHANED') return orphaned;
  return wanted === 'TRANSFERRED'
    ? { ...isTransferred, $nor: [orphaned] }
    : { $nor: [orphaned, isTransferred] };
}

/** Those that somebody left who was that organization, or stood below it on its own last day. */
export async function orphanedWithin(
  root: string,
  campaigns: Campaigns,
  knowing: Knowing,
): Promise<SnapshotFilter> {
  const ended = await endedCustodians(campaigns, knowing);
  const within = await standingWithin(root, ended, knowing);
  return orphanedBy(new Map([...ended].filter(([id]) => within.has(id))));
}

/** They are few among those who answer for something open, so they are looked up first; an index finds their plans. */
const endedCustodians = async (campaigns: Campaigns, { directory, clock }: Knowing): Promise<Ended> =>
  directory.endedAmong(await campaigns.distinct('keys.custodians', {}), clock.today());

function orphanedBy(ended: Ended): SnapshotFilter {
  const byEnd = Map.groupBy(ended, ([, end]) => end);
  const ofOneDay = [...byEnd].map(([end, gone]) => ({
    'keys.custodians': { $in: gone.map(([id]) => id) },
    'keys.openUntil': { $gte: end },
  }));
  return ofOneDay.length === 0 ? { 'keys.custodians': { $in: [] } } : { $or: ofOneDay };
}

/** All climb together, each up the tree of its own last day: one query a step, however many they are. */
async function standingWithin(root: string, ended: Ended, { directory }: Knowing): Promise<Set<string>> {
  const within = new Set<string>();
  let climbing = [...ended].map(([id, end]) => ({ id, at: id, day: dayBefore(end) }));
  while (climbing.length > 0) {
    for (const { id, at } of climbing) if (at === root) within.add(id);
    const rest = climbing.filter(({ id }) => !within.has(id));
    const versions = await directory.versionsOf([...new Set(rest.map(({ at }) => at))]);
    climbing = rest.flatMap(({ id, at, day }) => {
      const parent = versionOn(versions.get(at) ?? [], day)?.parent;
      return parent ? [{ id, at: parent, day }] : [];
    });
  }
  return within;
}
