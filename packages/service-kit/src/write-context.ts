import { fingerprint, type WriteContext } from '@thidua/event-kit';
import type { BaseContext } from './base-context.ts';

/** The write context of a mutation. `input` is the parsed input, whose idempotency key may be null. */
export function writeContext(
  { requestId }: BaseContext,
  actor: string,
  input: { readonly idempotencyKey: string | null },
  detail: Pick<WriteContext, 'effectiveOn' | 'people' | 'positions'>,
): WriteContext {
  return {
    actor,
    correlationId: requestId,
    ...detail,
    ...(input.idempotencyKey !== null && {
      idempotency: { key: input.idempotencyKey, fingerprint: fingerprint(input) },
    }),
  };
}
