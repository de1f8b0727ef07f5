import type { Request, Response } from 'express';
import { gatewayFault, type GatewayFaultCode, statusOf } from './gateway-faults.ts';

/** Ends a request with one fault, in the form of a GraphQL answer. */
export function refuse(req: Request, res: Response, code: GatewayFaultCode): void {
  if (code === 'UNAUTHENTICATED') res.setHeader('www-authenticate', 'Bearer');
  res.status(statusOf(code)).json({ errors: [gatewayFault(code, { traceId: String(req.id) })] });
}
