import { reject, type Rejection } from '@thidua/domain-kit';
import type { NominationFacts, WantedNomination } from '../exemplar.commands.ts';

/** A unit puts the same subject forward once under a plan. Collectives without an id cannot be known again. */
export function checkEarlier(
  { subject }: Pick<WantedNomination, 'subject'>,
  { earlier: id }: Pick<NominationFacts, 'earlier'>,
): Rejection | null {
  if (id === null) return null;
  const path = subject.kind === 'PERSON' ? ['subject', 'person', 'personId'] : ['subject', 'organizationId'];
  return reject('EXEMPLAR_NOMINATED_ALREADY', { path, params: { id } });
}
