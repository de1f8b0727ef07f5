import { loadTypeDefs, runMain } from '@thidua/federation-kit';
import { startService } from '@thidua/service-kit';
import { readConferenceSeries } from './conference/series/read-conference-series.ts';
import type { Context } from './context.ts';
import { createContext } from './create-context.ts';
import { readEnvironment } from './environment.ts';
import { resolvers } from './resolvers.ts';
import { conferencesService } from './service.ts';

await runMain(async () => {
  const series = readConferenceSeries();
  return startService<Context>({
    definition: conferencesService,
    environment: readEnvironment(),
    typeDefs: loadTypeDefs(import.meta.url),
    resolvers,
    context: (base, runtime) => createContext(base, runtime, series),
  });
});
