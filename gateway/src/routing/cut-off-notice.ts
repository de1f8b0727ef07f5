import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../gateway-context.ts';
import type { HomesFreshness } from './homes.ts';

/**
 * Says in `extensions.directory` of every answer that the registry of homes is out of reach: what is read comes from
 * the homes of the last version that was known.
 */
export const cutOffNotice = (freshness: () => HomesFreshness | null): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }) => {
      const known = freshness();
      if (!known?.isCutOff || body.kind !== 'single') return;
      body.singleResult.extensions = { ...body.singleResult.extensions, directory: known };
    },
  }),
});
