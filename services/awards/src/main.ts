import { loadTypeDefs, runMain } from '@thidua/federation-kit';
import { startService } from '@thidua/service-kit';
import { readAwardLaw } from './award-proposal/law/read-award-law.ts';
import type { Context } from './context.ts';
import { createContext } from './create-context.ts';
import { readEnvironment } from './environment.ts';
import { resolvers } from './resolvers.ts';
import { awardsService } from './service.ts';

await runMain(async () => {
  const law = readAwardLaw();
  return startService<Context>({
    definition: awardsService,
    environment: readEnvironment(),
    typeDefs: loadTypeDefs(import.meta.url),
    resolvers,
    context: (base, runtime) => createContext(base, runtime, law),
  });
});
