import { isRejection, type LegalDay, reject, type Rejection } from '@thidua/domain-kit';
import type { Entry } from '@thidua/domain-kit';
import { authorizeAct } from '@thidua/service-kit';
import type { Context } from '../context.ts';

interface Hand {
  readonly id: string;
  readonly path: readonly string[];
}

type Allowed = { readonly actor: string; readonly entry: Entry } | Rejection;

/**
 * Who decides what becomes of the plans of an organization that ended: an authority above it on its last day, or one
 * above all heirs, where that has changed with it. Not its own people any more, and no heir for itself.
 */
export async function authorizeTransfer(
  context: Context,
  from: Hand,
  heirs: readonly Hand[],
  day: LegalDay,
): Promise<Allowed> {
  const refused = await authorizeAbove(context, from, day);
  if (!isRejection(refused) || refused.code !== 'NO_RIGHT') return refused;
  let entry: Entry = 'OWN';
  let actor = '';
  for (const heir of heirs) {
    const allowed = await authorizeAbove(context, heir, day);
    if (isRejection(allowed)) return refused;
    actor = allowed.actor;
    if (allowed.entry === 'TRANSCRIBED') entry = 'TRANSCRIBED';
  }
  return { actor, entry };
}

/** Above what has ended: as on its last day. Above the nation is nobody. */
async function authorizeAbove(context: Context, { id, path }: Hand, day: LegalDay): Promise<Allowed> {
  const [, above] = await context.directory.pathOf(id, day);
  if (above === undefined)
    return reject('NO_RIGHT', { path, params: { action: 'transfer', organization: id } });
  return authorizeAct(context, 'transfer', 'Campaign', { id: above, path }, day);
}
