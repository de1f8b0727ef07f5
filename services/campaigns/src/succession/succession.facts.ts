import { dayBefore, type LegalDay, reject, type Rejection } from '@thidua/domain-kit';
import { newsPatienceMs } from '@thidua/service-kit';
import type { Context } from '../context.ts';
import type { KnownHeir, TransferFacts } from './succession.commands.ts';
import { takersOf } from './takers-of.ts';

type Knowing = Pick<Context, 'directory' | 'units' | 'clock'>;

/** A transfer as far as others are concerned: who hands over, to whom, and when. */
interface WishedTransfer {
  readonly fromId: string;
  readonly effectiveOn: LegalDay;
  readonly heirs: readonly { readonly organizationId: string }[];
}

/**
 * Waits for news where the lineage, as far as it is known here, does not lead to an heir: it may have been enacted a
 * moment ago. Null once the rules can judge. All organizations are known by then.
 */
export async function awaitLineage(
  context: Knowing,
  wished: WishedTransfer,
): Promise<Rejection<'NOT_KNOWN_YET'> | null> {
  const { endedFrom, heirs } = await gatherTransferFacts(context, wished);
  const at = wished.heirs.findIndex(({ organizationId }) => heirs.get(organizationId)?.isSuccessor === false);
  if (endedFrom === null || at < 0 || (await context.units.isCurrent(newsPatienceMs))) return null;
  const id = wished.heirs[at]?.organizationId ?? '';
  return reject('NOT_KNOWN_YET', { path: ['heirs', String(at), 'organizationId'], params: { id } });
}

/** What the rules must know besides the campaign. */
export async function gatherTransferFacts(
  { directory, units, clock }: Knowing,
  { fromId, effectiveOn, heirs }: WishedTransfer,
): Promise<TransferFacts> {
  const today = clock.today();
  const from = await directory.organization(fromId);
  const endedFrom = from?.life.validTo ?? null;
  if (endedFrom === null) return { endedFrom, heirs: new Map(), today };

  const above = await directory.pathOf(fromId, dayBefore(endedFrom));
  const records = await units.byIds(above);
  const [unit] = above.flatMap((id) => records.find((record) => record.id === id) ?? []);
  const takers = unit ? await takersOf(unit, effectiveOn, units) : new Set<string>();
  const known = heirs.map(async ({ organizationId: id }): Promise<[string, KnownHeir]> => {
    const isInForce = (await directory.organizationOn(id, effectiveOn)) !== null;
    // What a body below a unit did goes on at any body below the units that took its territory over.
    const places = unit?.id === fromId ? [id] : await directory.pathOf(id, effectiveOn);
    return [id, { isInForce, isSuccessor: places.some((place) => takers.has(place)) }];
  });
  return { endedFrom, heirs: new Map(await Promise.all(known)), today };
}
