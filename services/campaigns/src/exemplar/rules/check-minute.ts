import { reject, type Rejection } from '@thidua/domain-kit';
import type { NominationFacts, WantedNomination } from '../exemplar.commands.ts';

/** Nobody is an exemplar whom no collective put forward: its minute is there, and it met no later. */
export function checkMinute(
  { minute, nominatedOn }: Pick<WantedNomination, 'minute' | 'nominatedOn'>,
  { plan }: Pick<NominationFacts, 'plan'>,
): Rejection | null {
  if (!minute) return missing(plan);
  const { day, votes } = minute;
  if (day > nominatedOn)
    return reject('MINUTE_AFTER_NOMINATION', { path: ['minute', 'day'], params: { day, nominatedOn } });
  if (votes && votes.inFavour > votes.of)
    return reject('MORE_VOTES_THAN_VOTERS', {
      path: ['minute', 'votes', 'inFavour'],
      params: { inFavour: String(votes.inFavour), of: String(votes.of) },
    });
  return null;
}

/** A plan that demands it is quoted; without that it is needed all the same. */
function missing({ terms, documentNumber, title }: NominationFacts['plan']): Rejection {
  const path = ['minute'];
  const demand = terms?.demands.find(({ kind }) => kind === 'COLLECTIVE_MINUTE');
  if (!demand) return reject('MINUTE_NEEDED', { path });
  const params = { words: demand.source.text, plan: documentNumber ?? title };
  return reject('MINUTE_DEMANDED_BY_PLAN', { path, params });
}
