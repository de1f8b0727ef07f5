import type { Response } from 'express';
import { faultAnswer } from '../faults/fault-answer.ts';
import { faultTable, type PublicFaultCode } from '../faults/fault-table.ts';
import { currentRequestId } from './request-scope.ts';

/** Answers a request that fails as a whole. */
export type SendFault = (response: Response, code: PublicFaultCode) => void;

/** Such answers of the subgraph `service`, in the form of GraphQL errors and with the status of the table. */
export function faultSender(service: string): SendFault {
  return (response, code) => {
    const { status, retryable } = faultTable[code];
    if (retryable) response.setHeader('retry-after', '1');
    response.status(status).json(faultAnswer(code, { traceId: currentRequestId(), service }));
  };
}
