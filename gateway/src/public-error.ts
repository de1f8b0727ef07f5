import type { GraphQLFormattedError } from 'graphql';
import { gatewayFault } from './gateway-faults.ts';

/**
 * Apollo's last word before an error leaves: what nobody foresaw is masked, and the executor's `serviceName`
 * becomes `service`, the name that our own faults use.
 */
export function publicError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { serviceName, stacktrace, ...extensions } = formatted.extensions ?? {};
  const service = extensions['service'] ?? serviceName;
  const named = { ...extensions, ...(service !== undefined && { service }) };
  const code = extensions['code'];
  if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return { ...formatted, extensions: named };
  const fault = gatewayFault('INTERNAL_SERVER_ERROR');
  return {
    message: fault.message,
    ...(formatted.path && { path: formatted.path }),
    extensions: { ...named, ...fault.extensions },
  };
}
