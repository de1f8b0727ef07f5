import { currentRequestId, faultAnswer, faultTable, type PublicFaultCode } from '@thidua/federation-kit';
import type { Response } from 'express';

/** Ends a request as a whole with one fault, in the form of a GraphQL answer. */
export function refuse(response: Response, code: PublicFaultCode): void {
  if (code === 'UNAUTHENTICATED') response.setHeader('www-authenticate', 'Bearer');
  response.status(faultTable[code].status);
  response.json(faultAnswer(code, { traceId: currentRequestId(), service: 'gateway' }));
}
