import { type LegalDay, reject, type Rejection } from '@thidua/domain-kit';
import { newsPatienceMs } from '@thidua/service-kit';
import type { Context } from '../context.ts';
import type { KnownHeir, TransferFacts } from './succession.commands.ts';
import { tookOver } from './took-over.ts';

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

  const isTaker = await tookOver({ directory, units }, { id: fromId, endedFrom }, effectiveOn);
  const known = heirs.map(async ({ organizationId: id }): Promise<[string, KnownHeir]> => {
    const isInForce = (await directory.organizationOn(id, effectiveOn)) !== null;
    return [id, { isInForce, isSuccessor: await isTaker(id) }];
  });
  return { endedFrom, heirs: new Map(await Promise.all(known)), today };
}
