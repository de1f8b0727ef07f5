import { readUnitVersions } from '@thidua/facts';
import { archivist, city, province, startCampaigns } from '../testing/start-campaigns.ts';
import { fillUnits } from './fill-units.fixture.ts';

const body = (parent: string, serial: string) => `${parent}.01970000-0000-7000-8000-0000000000${serial}`;
export const cityOffice = body(city, '01');
export const provinceOffice = body(province, '02');
const school = body(city, '03');

export const source = { text: '…' };
export const everyCommune = { subject: 'LOCALITY', mustAct: true, levels: ['COMMUNE'], source };
/** A duty as an input says it; without a kind, of the document that carries the plan out. */
export const duty = (due: string | null, more: object = {}) => ({
  ...{ kind: 'IMPLEMENTING_DOCUMENT', due, source },
  ...more,
});

/** What was answered has the shape of its query, which no type here knows. */
// oxlint-disable-next-line no-explicit-any
export type Answered = any;

export type CoverageWorld = Awaited<ReturnType<typeof openCoverageWorld>>;

/** The subgraph with all of Quảng Ninh in its directory, at a time that the spec moves. */
export async function openCoverageWorld(firstDay: string) {
  let today = firstDay;
  const clock = { now: () => new Date(`${today}T01:00:00Z`), today: () => today };
  const running = await startCampaigns(clock);
  const ended = { validTo: '2025-07-01' };
  await fillUnits(running.store, province, [
    { id: cityOffice, name: 'Phòng Nội vụ', kind: 'phong-noi-vu', parent: city, ...ended },
    { id: provinceOffice, name: 'Sở Nội vụ', kind: 'so-noi-vu', parent: province },
    { id: school, name: 'Trường THCS Cẩm Thành', kind: 'truong-hoc', parent: cityOffice, ...ended },
  ]);
  const units = [...readUnitVersions()].map(([key, versions]) => ({ id: `organization.${key}`, versions }));
  const below = (parent: string, isOld: boolean): ReadonlyMap<string, string> =>
    new Map(
      units
        .filter(({ versions }) =>
          versions.some(
            (each) => `organization.${each.parent_key}` === parent && (each.valid_to !== null) === isOld,
          ),
        )
        .map(({ id, versions }) => [versions.at(-1)?.name ?? '', id]),
    );
  const headersOf = async (person: string) => ({
    authorization: `Bearer ${await running.identity.tokenFor(person)}`,
  });
  /** The answer of a mutation, or of its refusal. */
  const run = async (name: string, input: object, fields: string, person: string = archivist) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const mutation = `mutation ($input: ${type}Input!) { ${name}(input: $input) {
      __typename ... on UserError { code path message } ... on ${type}Success { ${fields} } } }`;
    const { data, errors } = (await running.client.ask(mutation, { input }, await headersOf(person))).json;
    return data?.[name] ?? errors;
  };
  return {
    running,
    clock,
    goTo: (day: string): void => void (today = day),
    /** Wards and communes of Cẩm Phả until the reorganisation, by name; and what there is in Quảng Ninh since. */
    wards: below(city, true),
    merged: below(province, false),
    run,
    /** Data of a query in nobody's name. */
    ask: async (query: string, variables: object = {}) => {
      const { data, errors } = (await running.client.ask(query, variables)).json;
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    /** The id of a plan that was entered from its paper. */
    enter: async (issuerId: string, issuedOn: string, content: object = {}): Promise<string> => {
      const paper = { documentType: 'PLAN', title: 'Thi đua', issuerId, issuingOrgan: 'UBND', ...content };
      const input = { issuedOn, completeness: 'WHOLE', content: paper };
      const { campaign, ...refused } = await run('transcribeCampaign', input, 'campaign { id }');
      if (!campaign) throw new Error(JSON.stringify(refused));
      return campaign.id;
    },
    discard: () => running.discard(),
  };
}
