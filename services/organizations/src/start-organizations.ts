import { startRuntime } from '@thidua/event-kit';
import { loadTypeDefs } from '@thidua/federation-kit';
import type { Running } from '@thidua/federation-kit/process';
import { startService } from '@thidua/service-kit';
import { pino } from 'pino';
import { type Context, createContext } from './context.ts';
import type { OrganizationsEnvironment } from './environment.ts';
import { readKinds } from './kinds/read-kinds.ts';
import { resolvers } from './resolvers.ts';
import { keepTryingForFirstAdministrator } from './role-assignment/first-administrator.ts';
import { organizationsService } from './service.ts';

/** Starts the service. Throws StartRefused if the kinds cannot be read or the port is taken. */
export async function startOrganizations(environment: OrganizationsEnvironment): Promise<Running> {
  const kinds = readKinds(environment.kindsFile);
  const service = await startService<Context>({
    definition: organizationsService,
    environment,
    typeDefs: loadTypeDefs(import.meta.url),
    resolvers,
    context: (base, { store }) => createContext(base, store, kinds),
  });
  const naming = nameFirstAdministrator(environment);
  return {
    stop: async () => {
      await naming.stop();
      await service.stop();
    },
  };
}

/** On a connection of its own, which it closes when it is done. */
function nameFirstAdministrator(environment: OrganizationsEnvironment): Running {
  const { firstAdministrator, clock, roles, logLevel: level } = environment;
  if (!firstAdministrator || !roles.has('api')) return { stop: async () => {} };
  const log = pino({ name: organizationsService.logical, level });
  const runtime = startRuntime({ ...environment, service: organizationsService, roles: new Set(), log });
  const stopping = new AbortController();
  const place = { ...runtime, clock };
  const done = keepTryingForFirstAdministrator(place, firstAdministrator, log, stopping.signal).then(() =>
    runtime.stop(),
  );
  return {
    stop: async () => {
      stopping.abort();
      await done;
    },
  };
}
