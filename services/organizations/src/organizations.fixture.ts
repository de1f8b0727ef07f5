import { startTestIdentity } from '@thidua/auth-kit/testing';
import { type Clock, createClock } from '@thidua/domain-kit';
import { type EventStore, newEntityId } from '@thidua/event-kit';
import { readUnitVersions, type UnitVersion } from '@thidua/facts';
import { subgraphClient } from '@thidua/federation-kit/testing';
import { eventually, freePort, openTestBus, openTestStore, testEngines } from '@thidua/test-kit';
import { readEnvironment } from './environment.ts';
import { organizationsService } from './service.ts';
import { startOrganizations } from './start-organizations.ts';

export const country = 'organization.iycii4on';

const refusal = `__typename ... on UserError { code message messageEn path } ... on InvalidInput { faults { code path } }`;
const mutation = (act: string, success: string): string => {
  const Act = act.charAt(0).toUpperCase() + act.slice(1);
  return `mutation($input: ${Act}Input!) { ${act}(input: $input) { ${refusal} ... on ${Act}Success { ${success} } } }`;
};
const mutations = {
  transcribeOrganizations: mutation('transcribeOrganizations', 'organizations { id asOf name kind level }'),
  establishOrganization: mutation(
    'establishOrganization',
    'organization { id asOf name level parent { id } }',
  ),
  dissolveOrganization: mutation('dissolveOrganization', 'organization { id name validTo lastDay }'),
  draftReorganization: mutation('draftReorganization', 'reorganization { id status }'),
  addReorganizationParts: mutation('addReorganizationParts', 'reorganization { id parts { totalCount } }'),
  rehearseReorganization: mutation(
    'rehearseReorganization',
    `rehearsal { isOpenWorkKnown faults { code path }
      totals { begins ends changes continues posts bodies unsettled openWork { campaigns proposals conferences } }
      units(first: 100) { totalCount nodes { unitId name fate posts bodies before { asOf name }
        successors { unitId name share } unsettled { id } openWork { campaigns proposals conferences } } } }`,
  ),
  enactReorganization: mutation('enactReorganization', 'reorganization { id status }'),
  withdrawReorganization: mutation('withdrawReorganization', 'reorganization { id status }'),
  assignRole: mutation('assignRole', 'assignment { id role validTo organization { id name } }'),
  endRole: mutation('endRole', 'assignment { id validTo }'),
  appointToPost: mutation('appointToPost', 'post { id personId personName organization { id } }'),
  leavePost: mutation('leavePost', 'post { id validTo leftBy }'),
  transcribePosts: mutation('transcribePosts', 'posts { id personName title }'),
  recordSuccession: mutation('recordSuccession', 'predecessor { id lastDay } successor { id name }'),
};

/** What a spec looks into, so it has no type. */
// oxlint-disable-next-line no-explicit-any
type Json = any;

/** The whole service on real engines, with an administrator and an archivist of the country. */
export interface Fixture {
  readonly store: EventStore;
  /** The clock of the service, for its neighbours. */
  readonly clock: Clock;
  readonly administrator: string;
  readonly archivist: string;
  run(act: keyof typeof mutations, person: string | null, input: object): Promise<Json>;
  ask(query: string, variables?: object, person?: string): Promise<Json>;
  /** GraphQL's errors of a query that has some. */
  errorsOf(query: string, variables?: object): Promise<Json>;
  assign(person: string, role: string, organizationId: string): Promise<Json>;
  countEvents(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts it on free ports and a database of its own; today is `today` there. */
export async function startFixture(today: string): Promise<Fixture> {
  const opened = await openTestStore(organizationsService);
  const { store } = opened;
  const bus = await openTestBus();
  await bus.close();
  const identity = await startTestIdentity();
  const [administrator, archivist] = [newEntityId('person', 'iycii4on'), newEntityId('person', 'iycii4on')];
  const port = await freePort();
  const setting = `${today}T01:00:00Z@${new Date().toISOString()}`;
  const { mongoUrl, kafkaBrokers } = testEngines();
  const service = await startOrganizations(
    readEnvironment({
      PORT: String(port),
      MONGO_URL: mongoUrl,
      KAFKA_BROKERS: kafkaBrokers.join(','),
      THIDUA_MODE: 'local',
      THIDUA_CLOCK: setting,
      THIDUA_INSTANCE: store.instance,
      USER_JWKS_URL: identity.userJwksUrl,
      TOKEN_ISSUER: identity.issuer,
      TOKEN_AUDIENCE: identity.audience,
      GATEWAY_JWKS_URL: identity.gatewayJwksUrl,
      THIDUA_FIRST_ADMINISTRATOR: administrator,
      LOG_LEVEL: 'silent',
    }),
  );
  const url = `http://127.0.0.1:${port}/graphql`;
  const client = subgraphClient('organizations', url, identity, store.instance);
  const headersOf = async (person: string | null | undefined): Promise<Record<string, string>> =>
    person ? { authorization: `Bearer ${await identity.tokenFor(person)}` } : {};
  const ask: Fixture['ask'] = async (query, variables = {}, person) => {
    const { json, text } = await client.ask(query, variables, await headersOf(person));
    if (!json.data) throw new Error(text);
    return json.data;
  };
  const run: Fixture['run'] = async (act, person, input) => {
    const answer = await ask(mutations[act], { input }, person ?? undefined);
    return answer[act];
  };
  const assign: Fixture['assign'] = (personId, role, organizationId) =>
    run('assignRole', administrator, {
      personId,
      organizationId,
      role,
      validFrom: '2025-01-01',
      basis: 'Quyết định thử',
    });

  // Rights come by Kafka, also to this service itself.
  await eventually(async () => (await assign(archivist, 'archivist', country)).assignment);
  await eventually(async () => {
    const answer = await run('transcribeOrganizations', archivist, { organizations: [countryInput] });
    return answer.organizations;
  });
  return {
    ...{ store, clock: createClock(setting), administrator, archivist, run, ask, assign },
    errorsOf: async (query, variables) => (await client.ask(query, variables)).json.errors,
    countEvents: () => store.models.events.countDocuments({}),
    stop: async () => {
      await service.stop();
      await identity.stop();
      await opened.discard();
    },
  };
}

export interface OrganizationInput {
  readonly id?: string;
  readonly versions: readonly object[];
}

const countryInput = {
  id: country,
  versions: [{ name: 'Nước Cộng hòa xã hội chủ nghĩa Việt Nam', kind: 'quoc-gia' }],
};

/**
 * Units of the committed facts with all their versions: the country, the provinces, and what is below three of
 * them, before and after the reorganisation.
 */
export function factsOfUnits(): OrganizationInput[] {
  const units = [...readUnitVersions().values()].filter((versions) => versions.length > 0);
  const named = (versions: readonly UnitVersion[]) =>
    /(Quảng Ninh|Hải Phòng|Hải Dương)$/.test(versions[0]?.name ?? '');
  const wanted = new Set(
    units.filter((versions) => versions[0]?.level === 'PROVINCE' && named(versions)).map(keyOf),
  );
  const isBelow = ({ parent_key: parent }: UnitVersion) => parent !== null && wanted.has(parent);
  for (const level of ['DISTRICT', 'COMMUNE'])
    for (const versions of units)
      if (versions[0]?.level === level && versions.some(isBelow)) wanted.add(keyOf(versions));
  return units
    .filter(
      (versions) =>
        (versions[0]?.level !== 'DISTRICT' && versions[0]?.level !== 'COMMUNE') ||
        wanted.has(keyOf(versions)),
    )
    .map((versions) => ({ id: `organization.${keyOf(versions)}`, versions: versions.map(versionInput) }));
}

const keyOf = ([first]: readonly UnitVersion[]): string => first?.key ?? '';

const versionInput = (version: UnitVersion) => ({
  ...{ validFrom: version.valid_from, validTo: version.valid_to, name: version.name, kind: version.kind },
  parentId: version.parent_key && `organization.${version.parent_key}`,
  codes: version.gso_code ? [{ scheme: 'GSO', value: version.gso_code }] : [],
});
