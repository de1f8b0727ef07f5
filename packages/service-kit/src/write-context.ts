import type { LegalDay } from '@thidua/domain-kit';
import { fingerprint, type PersonDocument, type WriteContext } from '@thidua/event-kit';
import type { BaseContext } from './base-context.ts';

/** The write context of a mutation. `input` is the parsed input, whose idempotency key may be null. */
export function writeContext(
  { requestId }: BaseContext,
  actor: string,
  input: { readonly idempotencyKey: string | null },
  detail: { readonly effectiveOn: LegalDay | null; readonly people?: readonly PersonDocument[] },
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
