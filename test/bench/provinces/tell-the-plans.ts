import { campaignsService } from '@thidua/campaigns';
import { createClock } from '@thidua/domain-kit';
import { type Role, startRuntime } from '@thidua/event-kit';
import { silent } from '@thidua/test-kit';
import type { Province } from './provinces-of-2025.ts';
import { nationalInstance } from './settle-provinces.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * While `work` goes on, the provinces tell of their plans and the national instance hears of them. Not for longer:
 * what they would go on to do beside it is no part of what a request costs.
 */
export async function tellThePlans<Result>(
  { mongoUrl, kafkaBrokers }: Surroundings,
  provinces: readonly Province[],
  work: () => Promise<Result>,
): Promise<Result> {
  const start = (instance: string, role: Role) =>
    startRuntime({
      ...{ service: campaignsService, instance, mongoUrl, kafkaBrokers, roles: new Set([role]) },
      ...{ clock: createClock(), log: silent },
    });
  const runtimes = [
    ...provinces.map(({ instance }) => start(instance, 'relay')),
    start(nationalInstance, 'consumer'),
  ];
  try {
    return await work();
  } finally {
    await Promise.all(runtimes.map((runtime) => runtime.stop()));
  }
}
