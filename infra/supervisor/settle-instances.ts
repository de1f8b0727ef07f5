import type { createSteps } from '@thidua/bootstrap/steps';
import { createClock } from '@thidua/domain-kit';
import { logicalSubgraphs } from '@thidua/event-contracts';
import { ensureKey, nationalDefault, publicKeyIn } from '@thidua/instances';
import { instanceKeyFile, type World } from './processes.ts';

const by = 'npm start';
/** An instance's entry that holds for every unit without a nearer one. */
const everyUnit = '*';

interface Settling {
  readonly homes: 'DEFAULT_ONLY' | 'ALL';
  /** Whoever has no home now will get none from us. */
  readonly isLast: boolean;
}

/**
 * Admits the instances of this machine to the registry, each by a key of its own, and gives them homes: to the
 * default all that has no nearer one, to the others their units, if `homes` says that it is time.
 */
export async function settleInstances(
  world: World,
  steps: ReturnType<typeof createSteps>,
  { homes, isLast }: Settling,
): Promise<void> {
  const { settings, folder, engines } = world;
  // The driver is large, and of use here only.
  const { settle, withRegistry } = await import('@thidua/instances/settle');
  const settlers = [
    {
      ...nationalDefault,
      ...{ id: settings.instance, serves: [...logicalSubgraphs], home: everyUnit },
      legalBasis: 'Nơi lưu giữ mặc định của cả nước',
    },
    ...settings.instances.map((each) => ({ ...each, home: each.unit })),
  ].map(({ id, unit, jurisdiction, serves, home, legalBasis }) => {
    const keyFile = instanceKeyFile(folder, id);
    ensureKey(keyFile);
    return { id, unit, jurisdiction, serves, home, legalBasis, publicKey: publicKeyIn(keyFile) };
  });
  const mayTakeHome = ({ home }: { home: string }) => homes === 'ALL' || home === everyUnit;
  const { refused, homeless } = await withRegistry(
    { mongoUrl: engines.mongo, clock: createClock() },
    (registry) => settle(registry, settlers, { by, mayTakeHome }),
  );
  for (const name of refused)
    steps.line(
      `! ${name} is known to the registry with another key, or not any more: thidua instance status`,
    );
  if (isLast) for (const name of homeless) steps.line(`! ${name} is the home of nothing: thidua home list`);
}
