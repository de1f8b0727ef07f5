import { loadTypeDefs, runMain } from '@thidua/federation-kit';
import { startService } from '@thidua/service-kit';
import type { Context } from './context.ts';
import { createContext } from './create-context.ts';
import { readEnvironment } from './environment.ts';
import { resolvers } from './resolvers.ts';
import { campaignsService } from './service.ts';

await runMain(async () =>
  startService<Context>({
    definition: campaignsService,
    environment: readEnvironment(),
    typeDefs: loadTypeDefs(import.meta.url),
    resolvers,
    context: createContext,
  }),
);
