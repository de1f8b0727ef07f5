import { reject, type Rejection } from '@thidua/domain-kit';
import { ensureKnown, newsPatienceMs } from '@thidua/service-kit';
import type { Context } from '../context.ts';
import type { NomineeInput } from './award-proposal.input.ts';

/** A nominee is an organization that is known, or a person who was proposed before and not erased. */
export async function ensureNomineeKnown(
  context: Context,
  { organizationId, personId }: NomineeInput,
): Promise<Rejection | null> {
  if (organizationId !== null)
    return ensureKnown(context, [{ id: organizationId, path: ['nominee', 'organizationId'] }]);
  if (personId === null || (await context.awardProposals.personName(personId)) !== null) return null;
  const refused = { path: ['nominee', 'personId'], params: { id: personId } };
  // A name never leaves its home: of a person of another one, others know that he was proposed, and by which id.
  if (context.homes.owns(personId)) return reject('PERSON_UNKNOWN', refused);
  if (await context.toldAwards.wasProposed(personId)) return null;
  const isCurrent = await context.toldAwards.isCurrent(personId, newsPatienceMs);
  if (await context.toldAwards.wasProposed(personId)) return null;
  return reject(isCurrent ? 'PERSON_UNKNOWN' : 'NOT_KNOWN_YET', refused);
}
