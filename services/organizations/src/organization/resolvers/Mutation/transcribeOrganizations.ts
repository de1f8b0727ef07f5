import { isRejection } from '@thidua/domain-kit';
import { parseInput } from '@thidua/federation-kit';
import { writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { authorizeAt } from '../../authorize-at.ts';
import { carryOut, refuse, refuseAll } from '../../carry-out.ts';
import { transcribeOrganizationsInput } from '../../organization.input.ts';
import { gatherFacts } from '../../organization.facts.ts';
import { withIds } from '../../with-ids.ts';
import { transcriptionRejections } from '../../transcription-rejections.ts';
import { transcriptionPlaces } from '../../transcription-places.ts';

export const transcribeOrganizations: NonNullable<MutationResolvers['transcribeOrganizations']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(transcribeOrganizationsInput, args.input);
  if (!input.ok) return input.refusal;
  const entered = withIds(input.value.organizations);
  if (isRejection(entered)) return refuse(entered);
  const makeCommands = async () => {
    const facts = await gatherFacts(context, entered);
    return entered.map(({ id, versions, aliases }, index) => {
      const path = ['organizations', String(index)];
      return { type: 'TranscribeOrganizations' as const, data: { id, versions, aliases, path, facts } };
    });
  };
  const places = transcriptionPlaces(await makeCommands());
  const authorized = await authorizeAt(context, 'transcribe', 'Organization', places);
  if (isRejection(authorized)) return refuse(authorized);

  const write = writeContext(context, authorized.actor, input.value, { effectiveOn: null });
  const organizations = await carryOut(context, makeCommands, write);
  if (!isRejection(organizations)) return { __typename: 'TranscribeOrganizationsSuccess', organizations };
  const known = await context.organizations.read(entered.map(({ id }) => id));
  return refuseAll(transcriptionRejections(await makeCommands(), known) ?? [organizations]);
};
