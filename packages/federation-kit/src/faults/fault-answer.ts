import { faultTable, type PublicFaultCode } from './fault-table.ts';

/** The body of an HTTP answer that fails as a whole, in the form that GraphQL clients read. */
export function faultAnswer(
  code: PublicFaultCode,
  about: { readonly traceId: string; readonly service: string },
) {
  const { en, vi, retryable } = faultTable[code];
  return { errors: [{ message: en, extensions: { code, retryable, messageVi: vi, ...about } }] };
}
