import { campaignsService } from '@thidua/campaigns';
import { fillDirectory } from '@thidua/directory-kit/testing';
import { createClock } from '@thidua/domain-kit';
import { topicSpecs } from '@thidua/event-contracts';
import { EventStore, migrateService, migrateTopics } from '@thidua/event-kit';
import { everyUnit } from '@thidua/home-registry';
import { ensureKey, nationalDefault, publicKeyIn } from '@thidua/instances';
import { settle, withRegistry } from '@thidua/instances/settle';
import { readPeople } from '@thidua/samples';
import { silent } from '@thidua/test-kit';
import type { NationOf2025 } from './provinces-of-2025.ts';
import type { Surroundings } from './surroundings.ts';

const by = 'npm run bench';

/** Of the capital's province, whose instance keeps what is the whole nation's too: so there are 34 homes, not 35. */
export const nationalInstance = 'ha-noi';

export const keyFileOf = (surroundings: Surroundings, instance: string): string =>
  surroundings.path('keys', 'instances', `${instance}.jwk`);

/** Admits the provinces' instances to the registry and makes each the home of its province. */
export async function settleProvinces(
  surroundings: Surroundings,
  { provinces, tree }: NationOf2025,
): Promise<void> {
  const settlers = provinces.map(({ unit, name: jurisdiction, instance: id }) => {
    const keyFile = keyFileOf(surroundings, id);
    ensureKey(keyFile);
    return {
      ...{ id, unit, jurisdiction, serves: ['campaigns' as const], publicKey: publicKeyIn(keyFile) },
      ...{ home: id === nationalInstance ? everyUnit : unit, legalBasis: by },
    };
  });
  await withRegistry({ mongoUrl: surroundings.mongoUrl, clock: createClock() }, async (registry) => {
    const units = tree.map((each) => ({ ...each, successors: [] }));
    await registry.placeUnits({ units, legalBasis: by, by });
    const { refused, homeless } = await settle(registry, settlers, { by, mayTakeHome: () => true });
    if (refused.length + homeless.length > 0) throw new Error(`no home: ${[...refused, ...homeless].join()}`);
  });
}

/** Topics, and for each province a database that knows its units and who enters papers. */
export async function makeDatabases(
  { mongoUrl, kafkaBrokers: brokers }: Surroundings,
  { provinces }: NationOf2025,
  tell: (done: number) => void,
): Promise<void> {
  await migrateTopics({ brokers, clientId: 'bench', log: silent, topics: topicSpecs });
  const archivist = readPeople().find(({ alias }) => alias === 'archivist')?.id ?? '';
  const nation = `organization.${nationalDefault.unit}`;
  for (const [index, { unit, instance, communes }] of provinces.entries()) {
    const store = await EventStore.open({ mongoUrl, logical: 'campaigns', instance }).connected();
    await migrateService(store, campaignsService);
    const province = `organization.${unit}`;
    await fillDirectory(store, {
      organizations: {
        [nation]: { kind: 'quoc-gia', level: 'CENTRAL', parent: null },
        [province]: { kind: 'tinh', level: 'PROVINCE', parent: nation },
        ...Object.fromEntries(
          communes.map((key) => [
            `organization.${key}`,
            { kind: 'xa', level: 'COMMUNE' as const, parent: province },
          ]),
        ),
      },
      roles: [[archivist, nation, 'archivist']],
    });
    await store.close();
    tell(index + 1);
  }
}
