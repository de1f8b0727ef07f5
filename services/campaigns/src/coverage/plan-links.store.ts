import type { KnownCampaigns, PlanLink } from '@thidua/campaign-directory';
import type { LegalDay } from '@thidua/domain-kit';
import { asStoreFault, type EventStore, type SnapshotFilter } from '@thidua/event-kit';
import type { RequestHomes } from '@thidua/service-kit';
import { campaignAggregate } from '../campaign/campaign.aggregate.ts';
import type { CampaignContent } from '../campaign/campaign.content.ts';
import type { CampaignState, Closure } from '../campaign/campaign.state.ts';
import { covered, type CoveredContent, type CoveredPlan } from './covered-plan.ts';
import type { CarriedOutBy } from './descending.ts';
import type { IssuedTerms } from './cascade-dues.ts';

/** Plans in force as coverage reads them, at home here and told by others; of none is more read than it needs. */
export interface PlanLinks {
  /** From an index alone. */
  readonly carriedOutBy: CarriedOutBy;
  /** The documents of these issuers, and every plan above them by what it carries out. */
  withAllAbove(issuers: readonly string[]): Promise<{
    readonly documents: readonly PlanLink[];
    readonly above: ReadonlyMap<string, string | null>;
  }>;
  /** What these ask of whom. */
  termsOf(ids: readonly string[]): Promise<IssuedTerms[]>;
  /**
   * Plans at home here of these issuers, or naming one of these organizations, under which something may be owed: of
   * those that have ended the final report alone.
   */
  openPlans(
    issuers: readonly string[],
    named: readonly string[],
    among: SnapshotFilter,
  ): Promise<CoveredPlan[]>;
  /** Ids of plans at home here that have not ended, with a deadline between these days, both included. */
  dueBetween(
    days: { readonly from: LegalDay; readonly to: LegalDay },
    among: SnapshotFilter,
  ): Promise<string[]>;
}

interface Stored {
  readonly _id: string;
  readonly keys: { readonly organization: string; readonly day: string };
  readonly state: {
    readonly status: CampaignState['status'];
    readonly content: CoveredContent & Pick<CampaignContent, 'parentId'>;
    readonly closure?: Closure | null;
  };
}

/** All that is read is wanted: the server's own first batch of 101 would only cost a round trip. */
const batchSize = 10_000;

const inForce = { 'state.status': { $in: ['ISSUED', 'TRANSCRIBED', 'LAUNCHED', 'CLOSED'] } };
const running = { 'state.status': { $in: ['ISSUED', 'TRANSCRIBED', 'LAUNCHED'] } };
/** What is owed when the campaign is over: the final report. */
const closedWithReport = { 'state.status': 'CLOSED', 'state.content.duties.kind': 'FINAL_REPORT' };
const linkFields = { 'state.content.parentId': 1, 'keys.day': 1, 'keys.organization': 1 };
const coveredFields = {
  ...{ 'state.status': 1, 'state.closure': 1 },
  ...Object.fromEntries(
    ['issuerId', 'period', 'scope.rules', 'duties', 'tasks'].map((field) => [`state.content.${field}`, 1]),
  ),
};

export function storedPlanLinks(
  store: EventStore,
  told: KnownCampaigns,
  homes: Pick<RequestHomes, 'ownsAll'>,
): PlanLinks {
  const find = (filter: object, projection: object): Promise<Stored[]> =>
    asStoreFault(() =>
      store.connection
        .collection<{ _id: string }>(campaignAggregate.collection)
        .find<Stored>(filter, { projection, batchSize })
        .toArray(),
    );
  const own = async (filter: object): Promise<PlanLink[]> =>
    (await find({ ...filter, ...inForce }, linkFields)).map(({ _id: id, keys, state }) => ({
      ...{ id, parent: state.content.parentId, issuerId: keys.organization, day: keys.day },
    }));
  const ofOthers = (...by: Parameters<KnownCampaigns['links']>) => (homes.ownsAll() ? [] : told.links(...by));

  const carriedOutBy: CarriedOutBy = async (plans) =>
    (
      await Promise.all([
        own({ 'state.content.parentId': { $in: [...plans] } }),
        ofOthers('keys.parent', plans),
      ])
    ).flat();

  return {
    carriedOutBy,
    async withAllAbove(issuers) {
      const found = await Promise.all([
        own({ 'keys.organization': { $in: [...issuers] } }),
        ofOthers('issuer.id', issuers),
      ]);
      const documents = found.flat();
      const above = new Map(documents.map(({ id, parent }) => [id, parent]));
      for (let asked = unknownIn(above); asked.length > 0; asked = unknownIn(above)) {
        const next = await Promise.all([own({ _id: { $in: asked } }), ofOthers('_id', asked)]);
        for (const id of asked) above.set(id, null);
        for (const { id, parent } of next.flat()) above.set(id, parent);
      }
      return { documents, above };
    },
    async termsOf(ids) {
      const projection = {
        'keys.organization': 1,
        'state.content.scope.rules': 1,
        'state.content.duties': 1,
      };
      const stored = await find({ _id: { $in: [...ids] } }, projection);
      const missing = ids.filter((id) => stored.every(({ _id }) => _id !== id));
      const others = missing.length === 0 ? [] : await told.byIds(missing);
      return [
        ...stored.map(({ keys, state: { content } }) => ({
          ...{ issuerId: keys.organization, rules: content.scope?.rules ?? [], duties: content.duties },
        })),
        ...others.map(termsTold),
      ];
    },
    async openPlans(issuers, named, among) {
      const names = { $in: [...named] };
      const filter = {
        $and: [
          among,
          { $or: [running, closedWithReport] },
          {
            $or: [
              { 'keys.organization': { $in: [...issuers] } },
              { 'state.content.scope.rules.organizationIds': names },
              { 'state.content.tasks.assigneeIds': names },
            ],
          },
        ],
      };
      return (await find(filter, coveredFields)).map(({ _id, state }) =>
        state.status === 'CLOSED' ? stillOwed(_id, state) : covered(_id, state.content, null),
      );
    },
    async dueBetween({ from, to }, among) {
      const due = { 'state.content.duties.due': { $gte: from, $lte: to } };
      return (await find({ $and: [among, running, due] }, { _id: 1 })).map(({ _id }) => _id);
    },
  };
}

function stillOwed(id: string, { content, closure }: Stored['state']): CoveredPlan {
  const plan = covered(id, content, closure?.closedOn ?? null);
  return { ...plan, duties: plan.duties.filter(({ kind }) => kind === 'FINAL_REPORT'), tasks: [] };
}

const unknownIn = (above: ReadonlyMap<string, string | null>): string[] => [
  ...new Set([...above.values()].filter((id) => id !== null && !above.has(id)) as string[]),
];

function termsTold({ issuer, ...plan }: { readonly issuer: { readonly id: string } }): IssuedTerms {
  const { terms } = plan as { readonly terms?: Omit<IssuedTerms, 'issuerId'> | null };
  return { issuerId: issuer.id, rules: terms?.rules ?? [], duties: terms?.duties ?? [] };
}
