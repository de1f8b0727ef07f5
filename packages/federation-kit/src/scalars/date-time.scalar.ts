import { GraphQLScalarType, Kind } from 'graphql';
import { badUserInput } from '../faults/bad-user-input.ts';

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** `DateTime`: an instant. Goes out in UTC with milliseconds, comes in with any offset. */
export const dateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize(value) {
    if (value instanceof Date) return value.toISOString();
    throw new TypeError(`not an instant: ${String(value)}`);
  },
  parseValue: instantOf,
  parseLiteral: (node) => instantOf(node.kind === Kind.STRING ? node.value : null),
});

function instantOf(value: unknown): Date {
  const instant = typeof value === 'string' && rfc3339.test(value) ? new Date(value) : null;
  if (instant && !Number.isNaN(instant.getTime())) return instant;
  throw badUserInput({
    en: 'A DateTime is an instant such as 2025-07-01T00:00:00+07:00.',
    vi: 'Thời điểm phải có dạng như 2025-07-01T00:00:00+07:00.',
  });
}
