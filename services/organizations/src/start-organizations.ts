import type { Runtime } from '@thidua/event-kit';
import { loadTypeDefs } from '@thidua/federation-kit';
import type { Running } from '@thidua/federation-kit/process';
import { startService } from '@thidua/service-kit';
import type { Logger } from 'pino';
import { type Context, createContext } from './context.ts';
import type { OrganizationsEnvironment } from './environment.ts';
import { readKinds } from './kinds/read-kinds.ts';
import { readKnowledge } from './knowledge/read-knowledge.ts';
import { readPostKinds } from './post/kinds/read-post-kinds.ts';
import { resolvers } from './resolvers.ts';
import { keepTryingForFirstAdministrator } from './role-assignment/first-administrator.ts';
import { organizationsService } from './service.ts';

/** Starts the service. Throws StartRefused if a committed table cannot be read or the port is taken. */
export async function startOrganizations(environment: OrganizationsEnvironment): Promise<Running> {
  const tables = {
    kinds: readKinds(environment.kindsFile),
    postKinds: readPostKinds(environment.postKindsFile),
    knowledge: readKnowledge(environment.knowledgeFile),
  };
  return startService<Context>({
    definition: organizationsService,
    environment,
    typeDefs: loadTypeDefs(import.meta.url),
    resolvers,
    context: (base, { store }) => createContext(base, store, tables),
    beside: (runtime, log) => nameFirstAdministrator(environment, runtime, log),
  });
}

/** Goes on trying until the store answers; then there is nothing left to do. */
function nameFirstAdministrator(
  { firstAdministrator, clock, roles }: OrganizationsEnvironment,
  runtime: Runtime,
  log: Logger,
): Running {
  if (!firstAdministrator || !roles.has('api')) return { stop: () => Promise.resolve() };
  const stopping = new AbortController();
  const place = { ...runtime, clock };
  const done = keepTryingForFirstAdministrator(place, firstAdministrator, log, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await done;
    },
  };
}
