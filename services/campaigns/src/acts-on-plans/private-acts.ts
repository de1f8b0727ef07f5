import type { SubjectName } from '@thidua/auth-kit';
import type { Copies, KeysetRequest, SnapshotFilter, Snapshots } from '@thidua/event-kit';
import { type BaseContext, pageAcrossHomes } from '@thidua/service-kit';
import DataLoader from 'dataloader';
import type { ActKind } from '../acts-of-others/acts-of-others.projection.ts';
import type { FindHolders } from './find-holders.ts';
import { readableAmong } from './readable-among.ts';

/**
 * A kind of act on plans that only those may read whom it concerns: whoever has the right to read drafts of `subject`
 * at one of the organizations that an act names in `keys.readers`, or at one that holds its campaign now.
 */
export interface PrivateActs<State extends object> {
  readonly subject: SubjectName;
  readonly kind: ActKind;
  readonly snapshots: Snapshots<State>;
  /** What other homes told of acts on plans. */
  readonly copies: Copies;
  readonly caller: Pick<BaseContext, 'ability' | 'directory' | 'clock' | 'homes'>;
  readonly readersOf: (state: State) => readonly string[];
  readonly campaignOf: (state: State) => string;
  readonly findHolders: FindHolders;
}

/** The campaign below which acts are listed, and who holds it: they may read all. */
export interface HeldCampaign {
  readonly id: string;
  readonly holders: readonly string[];
}

/** Finds acts by id, batched; what the caller may not read is not there. */
export function findPrivateActs<State extends { readonly id: string }>(
  acts: PrivateActs<State>,
): DataLoader<string, State | null> {
  const { subject, snapshots, caller, findHolders } = acts;
  return new DataLoader(async (ids) => {
    const found = await snapshots.byIds(ids);
    const holders = await findHolders([...new Set(found.map((state) => acts.campaignOf(state)))]);
    const readersOf = (state: State) => [
      ...acts.readersOf(state),
      ...(holders.get(acts.campaignOf(state)) ?? []),
    ];
    const readers = [...new Set(found.flatMap(readersOf))];
    const readable = new Set(await readableAmong(caller, subject, readers));
    const seen = found.filter((state) => readersOf(state).some((reader) => readable.has(reader)));
    const byId = new Map(seen.map((state) => [state.id, state]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** A page of those below a campaign that the caller may read, wherever they are at home; of other homes as references. */
export async function pagePrivateActs<State extends object>(
  acts: PrivateActs<State>,
  { id, holders }: HeldCampaign,
  page: Omit<KeysetRequest, 'filter'>,
): ReturnType<typeof pageAcrossHomes<State>> {
  const { caller, subject, kind, snapshots, copies } = acts;
  const isHolder = (await readableAmong(caller, subject, holders)).length > 0;
  const [own, told] = [{ 'keys.campaign': id }, { kind, 'keys.campaign': id }];
  const list = {
    own: { snapshots, filter: isHolder ? own : await visibleOwn(acts, own) },
    told: { copies, filter: isHolder || caller.homes.ownsAll() ? told : await visibleTold(acts, told) },
  };
  return pageAcrossHomes(caller.homes, list, page);
}

/** Of what is stored here and `among` leaves: by whom it concerns, and by who holds its campaign now. */
export async function visibleOwn<State extends object>(
  { caller, subject, snapshots, findHolders }: PrivateActs<State>,
  among: SnapshotFilter,
): Promise<SnapshotFilter> {
  if (!(await mayReadAny(caller, subject))) return { 'keys.readers': { $in: [] } };
  const [readers, campaigns] = await Promise.all([
    snapshots.distinct('keys.readers', among),
    snapshots.distinct('keys.campaign', among),
  ]);
  const holders = await findHolders(campaigns);
  const organizations = [...new Set([...readers, ...[...holders.values()].flat()])];
  const readable = await readableAmong(caller, subject, organizations);
  const held = campaigns.filter((id) => holders.get(id)?.some((each) => readable.includes(each)));
  return {
    ...among,
    $or: [{ 'keys.readers': { $in: readable } }, { 'keys.campaign': { $in: held } }],
  };
}

/**
 * Of what other homes told, as far as it is known here: by who acted, whom it is about, and the unit at whose home it
 * lies. Its home judges again when it is asked for more than the id.
 */
async function visibleTold<State extends object>(
  { caller, subject, copies }: PrivateActs<State>,
  among: SnapshotFilter,
): Promise<SnapshotFilter> {
  if (!(await mayReadAny(caller, subject))) return { unit: { $in: [] } };
  const readable = async (path: string, toOrganization = (value: string) => value) => {
    const values = await copies.distinct(path, among);
    const organizations = new Set(await readableAmong(caller, subject, values.map(toOrganization)));
    return { [path]: { $in: values.filter((value) => organizations.has(toOrganization(value))) } };
  };
  const ways = [
    readable('organization'),
    readable('inspected'),
    readable('unit', (unit) => `organization.${unit}`),
  ];
  return { ...among, $or: await Promise.all(ways) };
}

const mayReadAny = async (
  { ability }: Pick<BaseContext, 'ability'>,
  subject: SubjectName,
): Promise<boolean> => (await ability()).rulesFor('read-draft', subject).length > 0;
