import { type Entry, isRejection, type LegalDay, type Rejection } from '@thidua/domain-kit';
import { authorize, authorizeAct } from '@thidua/service-kit';
import type { Context } from '../context.ts';
import { unitOf } from './inspection.state.ts';

/** A body inspects; its own people may enter that, those of its unit, and whoever may enter papers of it. */
export async function authorizeInspection(
  context: Context,
  bodyId: string,
  day: LegalDay,
): Promise<{ readonly actor: string; readonly entry: Entry } | Rejection> {
  const path = ['bodyId'];
  const refused = await authorizeAct(context, 'inspect', 'Inspection', { id: bodyId, path }, day);
  if (!isRejection(refused) || refused.code !== 'NO_RIGHT') return refused;
  const ofUnit = await authorize(context, 'inspect', 'Inspection', { id: unitOf(bodyId), path });
  return isRejection(ofUnit) ? refused : { ...ofUnit, entry: 'OWN' };
}
