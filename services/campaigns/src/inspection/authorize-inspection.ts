import { isRejection, type LegalDay, type Rejection } from '@thidua/domain-kit';
import type { Entry } from '@thidua/domain-kit';
import { authorize, authorizeAct } from '@thidua/service-kit';
import type { Context } from '../context.ts';
import { unitOf } from './inspection.aggregate.ts';

/** A council inspects; its own people may enter that, those of its unit, and whoever may enter papers of it. */
export async function authorizeInspection(
  context: Context,
  councilId: string,
  day: LegalDay,
): Promise<{ readonly actor: string; readonly entry: Entry } | Rejection> {
  const path = ['councilId'];
  const refused = await authorizeAct(context, 'inspect', 'Inspection', { id: councilId, path }, day);
  if (!isRejection(refused) || refused.code !== 'NO_RIGHT') return refused;
  const ofUnit = await authorize(context, 'inspect', 'Inspection', { id: unitOf(councilId), path });
  return isRejection(ofUnit) ? refused : { ...ofUnit, entry: 'OWN' };
}
