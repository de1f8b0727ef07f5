import { reject, type Rejection } from '@thidua/domain-kit';
import type { ConferenceFacts, Sibling } from '../conference.commands.ts';
import type { ConferenceContent, Years } from '../conference.content.ts';

/** Years run forward, and a host holds one conference of a series in a term. */
export function checkTerm(
  { term, reviewPeriod }: ConferenceContent,
  { siblings }: ConferenceFacts,
): Rejection | null {
  const backward = checkForward(term, 'term') ?? (reviewPeriod && checkForward(reviewPeriod, 'reviewPeriod'));
  if (backward) return backward;
  const same = siblings.find((sibling) => overlap(sibling.term, term));
  if (!same) return null;
  return reject('CONFERENCE_OF_TERM_EXISTS', {
    path: ['content', 'term'],
    params: { id: same.id, term: `${same.term.from} - ${same.term.to}` },
  });
}

/** Terms follow each other: one may begin in the year in which the last one ends. */
const overlap = (a: Years, b: Sibling['term']): boolean => a.from < b.to && b.from < a.to;

function checkForward({ from, to }: Years, field: string): Rejection | null {
  if (from < to) return null;
  return reject('YEARS_END_BEFORE_START', {
    path: ['content', field, 'to'],
    params: { from: String(from), to: String(to) },
  });
}
