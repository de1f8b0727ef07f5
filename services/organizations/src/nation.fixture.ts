import { join } from 'node:path';
import { createClock } from '@thidua/domain-kit';
import { type EventStore, nationalHome, newEntityId, step, Writer } from '@thidua/event-kit';
import { readAliases, readUnitVersions, type UnitVersion } from '@thidua/facts';
import { openTestStore } from '@thidua/test-kit';
import { readKinds } from './kinds/read-kinds.ts';
import { organizationAggregate } from './organization/organization.aggregate.ts';
import { createOrganizationQueries, type OrganizationQueries } from './organization/organization.queries.ts';
import type { OrganizationState, OrganizationVersion } from './organization/organization.state.ts';
import { organizationsService } from './service.ts';

export const kinds = readKinds(join(import.meta.dirname, '../../../infra/facts/kinds.csv'));
export const reorganised = '2025-07-01';

const idOf = (key: string) => `organization.${key}`;
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
          stateOf(
            key,
            [version(first), ...rest.map(version)],
            aliases.get(key)?.map(({ alias }) => alias),
          ),
        ]
      : [],
  );
  const communes = units.filter(({ versions }) => versions[0].level === 'COMMUNE');
  return [...units, ...communes.filter((_, n) => n % 20 === 0).map(committeeOf)];
}

const stateOf = (
  key: string,
  versions: OrganizationState['versions'],
  aliases: readonly string[] = [],
): OrganizationState => ({
  ...{ id: idOf(key), versions, aliases, predecessors: [], successors: [], end: null },
});

const version = ({
  name,
  kind,
  parent_key: parent,
  gso_code: code,
  ...of
}: UnitVersion): OrganizationVersion => ({
  ...{ name, kind, level: of.level, validFrom: of.valid_from, validTo: of.valid_to, basis: null },
  parent: parent === null ? null : idOf(parent),
  codes: code === null ? [] : [{ scheme: 'GSO', value: code }],
});

function committeeOf({ id, versions }: OrganizationState): OrganizationState {
  const [{ validFrom, name }] = versions;
  const committee = { name: `Ủy ban nhân dân ${name.toLowerCase()}`, kind: 'uy-ban-nhan-dan', level: null };
  const life = { validFrom, validTo: versions.at(-1)?.validTo ?? null };
  const [, key = ''] = id.split('.');
  const own = stateOf(key, [{ ...committee, ...life, parent: id, codes: [], basis: null }]);
  return { ...own, id: newEntityId('organization', key) };
}
