import { isLegalDay } from '@thidua/domain-kit';
import { GraphQLScalarType, Kind } from 'graphql';
import { badUserInput } from '../faults/bad-user-input.ts';

/**
 * `Date`: strict on the way out. On the way in any text passes, for a command answers a wrong day as a refusal
 * with the path of its field (`legalDay`), which GraphQL's own coercion could not; a query argument goes through
 * `legalDayArgument`.
 */
export const dateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize(value) {
    if (typeof value === 'string' && isLegalDay(value)) return value;
    throw new TypeError(`not a legal day: ${String(value)}`);
  },
  parseValue: textOf,
  parseLiteral: (node) => textOf(node.kind === Kind.STRING ? node.value : null),
});

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  throw badUserInput({
    en: 'A Date is a text of the form YYYY-MM-DD.',
    vi: 'Ngày phải là chuỗi ký tự dạng YYYY-MM-DD.',
    reason: 'NOT_A_DAY',
  });
}
