import { parseEntityId } from '@thidua/domain-kit';
import { badUserInput } from '../faults/bad-user-input.ts';

/** An id given as an argument of a question. Throws BAD_USER_INPUT where it is none of that type: its answer would be empty. */
export function entityIdArgument(value: string, type: string, argument: string): string {
  if (parseEntityId(value)?.type === type) return value;
  throw badUserInput({
    en: `“${argument}” is “${value}”, no id of the type ${type}.`,
    vi: `“${argument}” là “${value}”, không phải mã định danh loại ${type}.`,
    argument,
    reason: 'NOT_AN_ID',
  });
}
