import type { LegalDay } from '@thidua/domain-kit';
import {
  type EventStore,
  type KeysetOrder,
  type KeysetPage,
  type KeysetRequest,
  type SnapshotFilter,
  snapshotsOf,
} from '@thidua/event-kit';
import type { BaseContext } from '@thidua/service-kit';
import DataLoader from 'dataloader';
import { literally, wordsOf } from '../campaign/campaign.queries.ts';
import type { UnitLineage } from './launchers.ts';
import { movementAggregate } from './movement.aggregate.ts';
import { MovementElsewhere } from './movement.elsewhere.ts';
import type { MovementState } from './movement.state.ts';
import { named, type NamedMovement } from './named-movement.ts';
import { type PaperMention, resolveMentions } from './resolve-mentions.ts';
import type { KnownMovements } from './told/known-movements.store.ts';

export interface MovementSearch {
  readonly issuerId: string | null;
  readonly text: string | null;
  readonly onDay: LegalDay | null;
}

/** Reads of this module. The catalogue is public. */
export interface MovementQueries {
  find(id: string): Promise<MovementState | null>;
  /** As it is stored now, whatever this request has read before. */
  stored(id: string): Promise<MovementState | null>;
  /** Those at home here. */
  search(wanted: MovementSearch, page: Omit<KeysetRequest, 'filter'>): Promise<KeysetPage<MovementState>>;
  /** The movement that a paper mentions, wherever it is at home; null where that is not certain. */
  mentioned(mention: PaperMention): Promise<MovementState | null>;
  /** For rules only: movements of that issuer, stored here, that share a name or the number of a plan with it. */
  namesakes(movement: NamedMovement): Promise<NamedMovement[]>;
}

export const byName: KeysetOrder = [{ path: 'keys.name', direction: 1 }];

export function createMovementQueries(
  store: EventStore,
  caller: BaseContext,
  told: KnownMovements,
  lineage: UnitLineage,
): MovementQueries {
  const { homes, directory: tree } = caller;
  const movements = snapshotsOf(store, movementAggregate);
  const byId = new DataLoader<string, MovementState | null>(async (ids) => {
    const found = new Map((await movements.byIds(ids)).map((state) => [state.id, state]));
    return ids.map((id) => found.get(id) ?? null);
  });
  const where = async (filter: SnapshotFilter): Promise<NamedMovement[]> => {
    const states = await movements.byIds(await movements.distinct('_id', filter));
    return states.map(({ id, content }) => named(id, content));
  };
  // A hundred mentions in one answer are one search of each kind.
  const resolved = new DataLoader<PaperMention, string | null>(
    (mentions) =>
      resolveMentions({ tree, lineage }, mentions, async ({ issuers, names, numbers }) => {
        const own = await where({
          'keys.organization': { $in: issuers },
          $or: [{ 'keys.names': { $in: names } }, { 'keys.number': { $in: numbers } }],
        });
        if (homes.ownsAll()) return own;
        const others = await told({
          issuerId: { $in: issuers },
          $or: [{ names: { $in: names } }, { planNumber: { $in: numbers } }],
        });
        return [...own.filter(({ id }) => homes.owns(id)), ...others.filter(({ id }) => !homes.owns(id))];
      }),
    { cache: false },
  );

  return {
    find: (id) => byId.load(id),
    stored: (id) => movements.byId(id),
    async search({ issuerId, text, onDay }, page) {
      const may = (end: string, compared: object) => ({
        $or: [{ [`state.content.period.${end}`]: null }, { [`state.content.period.${end}`]: compared }],
      });
      const conditions = [
        await homes.owned(movements),
        ...(issuerId ? [{ 'keys.organization': issuerId }] : []),
        ...(onDay ? [may('from', { $lte: onDay }), may('to', { $gte: onDay })] : []),
        ...wordsOf(text ?? '').map((word) => ({ 'keys.search': { $regex: literally(word) } })),
      ];
      return movements.page({ filter: { $and: conditions }, ...page });
    },
    async mentioned(mention) {
      const id = await resolved.load(mention);
      if (id === null) return null;
      return homes.owns(id) ? byId.load(id) : new MovementElsewhere(id, homes);
    },
    async namesakes({ id, issuerId, names, planNumber }) {
      const shared = [
        { 'keys.names': { $in: names } },
        ...(planNumber === null ? [] : [{ 'keys.number': planNumber }]),
      ];
      return where({ 'keys.organization': issuerId, _id: { $ne: id }, $or: shared });
    },
  };
}
