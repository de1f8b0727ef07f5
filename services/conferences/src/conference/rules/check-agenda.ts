import { reject, type Rejection } from '@thidua/domain-kit';
import type { ConferenceContent } from '../conference.content.ts';

/** The agenda counts 1, 2, 3 …; a delegation to the upper congress is adopted by exactly one of its items. */
export function checkAgenda({ agenda, delegation }: ConferenceContent): Rejection | null {
  const path = ['content', 'agenda'];
  const wrong = agenda.findIndex(({ order }, index) => order !== index + 1);
  if (wrong >= 0)
    return reject('AGENDA_OUT_OF_ORDER', {
      path: [...path, String(wrong), 'order'],
      params: { order: String(agenda[wrong]?.order), expected: String(wrong + 1) },
    });
  const adopting = agenda.filter(({ adoptsDelegation }) => adoptsDelegation).length;
  if (adopting > 1) return reject('DELEGATION_ADOPTED_TWICE', { path, params: { count: String(adopting) } });
  if (delegation !== null && adopting === 0) return reject('DELEGATION_NOT_ADOPTED', { path });
  return null;
}
