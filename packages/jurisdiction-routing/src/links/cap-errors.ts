import type { GraphQLFormattedError } from 'graphql';
import { routingMessages } from '../answer/routing-messages.ts';

/**
 * At most so many errors of routing for each instance and reason, of which the message tells; the last one says how many more it stands for
 * (`suppressed`).
 */
export function capErrors(errors: readonly GraphQLFormattedError[], most: number): GraphQLFormattedError[] {
  const groups = Map.groupBy(errors, ({ message, extensions }) =>
    Object.hasOwn(routingMessages, String(extensions?.['code'])) ? message : null,
  );
  return [...groups].flatMap(([reason, alike]) => {
    const last = alike[most - 1];
    if (reason === null || alike.length <= most || !last) return alike;
    const extensions = { ...last.extensions, suppressed: alike.length - most };
    return [...alike.slice(0, most - 1), { ...last, extensions }];
  });
}
