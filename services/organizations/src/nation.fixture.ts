import { join } from 'node:path';
import { createClock } from '@thidua/domain-kit';
import { type EventStore, nationalHome, newEntityId, step, Writer } from '@thidua/event-kit';
import { readAliases, readUnitVersions } from '@thidua/facts';
import { openTestStore } from '@thidua/test-kit';
import { readKinds } from './kinds/read-kinds.ts';
import { organizationAggregate } from './organization/organization.aggregate.ts';
import { createOrganizationQueries, type OrganizationQueries } from './organization/organization.queries.ts';
import type { OrganizationState } from './organization/organization.state.ts';
import { organizationsService } from './service.ts';
import { unitOf, versionOfUnit } from './units-of-facts.fixture.ts';

export const kinds = readKinds(join(import.meta.dirname, '../../../infra/facts/kinds.csv'));
export const reorganised = '2025-07-01';

/** As many as a transcription may bring. */
const atOnce = 500;

/** The whole nation in a store of its own, before and after the reorganisation, and bodies below some communes: 14,700 in all. */
export interface Nation {
  readonly store: EventStore;
  readonly writer: Writer;
  readonly states: readonly OrganizationState[];
  /** As a new request has them. */
  queries(): OrganizationQueries;
  discard(): Promise<void>;
}

/** Writes it as the archivist's transcription would have it, without the service around it. */
export async function openNation(): Promise<Nation> {
  const opened = await openTestStore(organizationsService);
  const { store } = opened;
  const writer = new Writer(store, nationalHome, createClock());
  const states = statesOfFacts();
  for (let from = 0; from < states.length; from += atOnce)
    await writer.execute(() => states.slice(from, from + atOnce).map(entered), {
      ...{ actor: 'person.x', correlationId: 'spec', effectiveOn: null },
    });
  return {
    store,
    writer,
    states,
    queries: () => createOrganizationQueries(store, kinds),
    discard: () => opened.discard(),
  };
}

export const entered = ({ id, versions, aliases }: OrganizationState) =>
  step(organizationAggregate, id, () => [
    { type: 'OrganizationTranscribed' as const, data: { id, versions, aliases } },
  ]);

function statesOfFacts(): OrganizationState[] {
  const aliases = Map.groupBy(readAliases(), ({ key }) => key);
  const units = [...readUnitVersions()].flatMap(([key, [first, ...rest]]) =>
    first
      ? [
          unitOf(
            key,
            [versionOfUnit(first), ...rest.map(versionOfUnit)],
            aliases.get(key)?.map(({ alias }) => alias),
          ),
        ]
      : [],
  );
  const communes = units.filter(({ versions }) => versions[0].level === 'COMMUNE');
  return [...units, ...communes.filter((_, n) => n % 20 === 0).map(committeeOf)];
}

function committeeOf({ id, versions }: OrganizationState): OrganizationState {
  const [{ validFrom, name }] = versions;
  const committee = { name: `Ủy ban nhân dân ${name.toLowerCase()}`, kind: 'uy-ban-nhan-dan', level: null };
  const life = { validFrom, validTo: versions.at(-1)?.validTo ?? null };
  const [, key = ''] = id.split('.');
  const own = unitOf(key, [{ ...committee, ...life, parent: id, codes: [], basis: null }]);
  return { ...own, id: newEntityId('organization', key) };
}
