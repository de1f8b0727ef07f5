import { isRejection, reject, unitKeyOf } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import { parseInput } from '@thidua/federation-kit';
import { writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { transcribeConferenceInput } from '../../conference.input.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { prepare } from '../../prepare.ts';

export const transcribeConference: NonNullable<MutationResolvers['transcribeConference']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(transcribeConferenceInput, args.input);
  if (!input.ok) return input.refusal;
  const { content } = input.value;
  const prepared = await prepare(context, 'transcribe', content);
  if (isRejection(prepared)) return refuse(prepared);

  const unit = unitKeyOf(content.hostId);
  const id = input.value.id ?? newEntityId('conference', unit);
  if (unitKeyOf(id) !== unit)
    return refuse(reject('ID_OF_ANOTHER_UNIT', { path: ['id'], params: { id, unit } }));
  const { actor, effectiveOn, facts } = prepared;
  const write = writeContext(context, actor, input.value, { effectiveOn });
  const command = async () => ({
    type: 'TranscribeConference' as const,
    data: { id, content, facts: await facts() },
  });
  const conference = await carryOut(context, id, command, write);
  return isRejection(conference)
    ? refuse(conference)
    : { __typename: 'TranscribeConferenceSuccess', conference };
};
