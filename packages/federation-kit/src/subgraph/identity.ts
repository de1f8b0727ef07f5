import {
  anonymous,
  bearerToken,
  type Caller,
  createGatewayVerifier,
  createUserVerifier,
  gatewayHeader,
  KeysUnavailable,
  Unauthenticated,
} from '@thidua/auth-kit';
import type { Request, RequestHandler, Response } from 'express';
import type { SendFault } from './send-fault.ts';

export interface IdentityOptions {
  readonly userJwksUrl: string;
  readonly issuer: string;
  readonly audience: string;
  readonly gatewayJwksUrl: string;
}

/** The caller that `identify` found. */
export const callerOf = (response: Response): Caller => (response.locals as { caller: Caller }).caller;

/** Turns away, before a byte of the body is read, whoever does not even claim to be the gateway. */
export function requireGateway(sendFault: SendFault): RequestHandler {
  return (request, response, next) => {
    if (request.get(gatewayHeader) === undefined) sendFault(response, 'UNAUTHENTICATED');
    else next();
  };
}

/**
 * Verifies that the gateway sent this very body, and the user's token if there is one. The body must have been
 * read as bytes. A stolen gateway key alone cannot act as a person: the user's token is judged here again.
 */
export function identify(audience: string, options: IdentityOptions, sendFault: SendFault): RequestHandler {
  const verifyGateway = createGatewayVerifier({ jwksUrl: options.gatewayJwksUrl, audience });
  const verifyUser = createUserVerifier({
    jwksUrl: options.userJwksUrl,
    issuer: options.issuer,
    audience: options.audience,
  });
  const callerBehind = async (request: Request): Promise<Caller> => {
    await verifyGateway(request.get(gatewayHeader) ?? '', bytesOf(request));
    const token = bearerToken(request.get('authorization'));
    return token === null ? anonymous : verifyUser(token);
  };
  return async (request, response, next) => {
    try {
      response.locals['caller'] = await callerBehind(request);
    } catch (error) {
      if (error instanceof Unauthenticated) return sendFault(response, 'UNAUTHENTICATED');
      if (!(error instanceof KeysUnavailable)) throw error;
      request.log.error({ err: error }, 'nobody can be identified');
      return sendFault(response, 'IDENTITY_UNAVAILABLE');
    }
    next();
  };
}

/** The body as it came over the wire; empty if there was none. */
export function bytesOf(request: Request): Uint8Array {
  return Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
}
