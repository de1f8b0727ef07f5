import { loadTypeDefs, runMain } from '@thidua/federation-kit';
import { startService } from '@thidua/service-kit';
import type { Context } from './context.ts';
import { keepReminding } from './coverage/reminder/keep-reminding.ts';
import { createContext } from './create-context.ts';
import { readEnvironment } from './environment.ts';
import { resolvers } from './resolvers.ts';
import { campaignsService } from './service.ts';

await runMain(async () => {
  const environment = readEnvironment();
  return startService<Context>({
    definition: campaignsService,
    environment,
    typeDefs: loadTypeDefs(import.meta.url),
    resolvers,
    context: createContext,
    // Where relays run, so that processes that only answer requests do nothing but that.
    beside: (_runtime, log, makeContext) =>
      environment.roles.has('relay') ? keepReminding(makeContext, log) : { stop: () => Promise.resolve() },
  });
});
