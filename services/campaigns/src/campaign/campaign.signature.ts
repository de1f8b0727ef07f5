import { newEntityId, type PersonDocument } from '@thidua/event-kit';
import type { SignerInput } from './campaign.input.ts';
import type { Signature } from './content/signature.content.ts';

/** Parts a signer: the person's id goes into the event, the name into the collection that can be erased. */
export function signatureOf(
  { name, ...rest }: SignerInput,
  unit: string,
): { readonly signature: Signature; readonly people: readonly PersonDocument[] } {
  const personId = newEntityId('person', unit);
  return { signature: { personId, ...rest }, people: [{ _id: personId, name }] };
}
