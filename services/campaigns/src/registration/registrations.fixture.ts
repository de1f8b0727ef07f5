import { type Clock, createClock } from '@thidua/domain-kit';
import { nationalHome, Writer } from '@thidua/event-kit';
import { createBaseContext } from '@thidua/service-kit';
import { createContext } from '../create-context.ts';
import { archivist, city, officer, province, startCampaigns } from '../testing/start-campaigns.ts';

const clock: Clock = createClock('2025-05-20T01:00:00Z');
const shown = `registration {
  id registeredOn entry isLate movementOrders campaign { id } organization { id asOf } models { name description }
  targets { order indicatorOrder name unit baseline value direction reached latest { asOf value note } }
  works { order name finishBy plaque { name eventOn } allocated disbursed percent finishedOn finishedInTime asOf }
  progress { totalCount nodes { asOf entry organization { id asOf } targets { order value note }
    works { order percent allocated disbursed finishedOn } } } }`;
const success = {
  transcribeCampaign: `campaign { id }`,
  closeCampaign: `campaign { status }`,
  registerForCampaign: shown,
  reportProgress: shown,
};

/** The subgraph of the small world, in which a city registers for plans of its province. */
export async function startRegistrations() {
  const running = await startCampaigns(clock);
  const { client, identity, store } = running;
  /** The member of the result union. */
  const run = async (name: keyof typeof success, input: object, person: string | null = officer) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const mutation = `mutation ($input: ${type}Input!) { ${name}(input: $input) {
      __typename ... on UserError { code message legalBasis path } ... on ${type}Success { ${success[name]} } } }`;
    const headers = person === null ? {} : { authorization: `Bearer ${await identity.tokenFor(person)}` };
    const { data, errors } = (await client.ask(mutation, { input }, headers)).json;
    return data?.[name] ?? errors;
  };
  return {
    ...{ client, store, run, discard: () => running.discard() },
    /** Enters a plan of the province; gives its id. */
    async enter(content: object = {}): Promise<string> {
      const paper = { documentType: 'PLAN', title: 'Thi đua', issuerId: province, issuingOrgan: 'UBND' };
      const days = { issuedOn: '2025-01-02', completeness: 'WHOLE' };
      const input = { ...days, content: { ...paper, ...content } };
      return (await run('transcribeCampaign', input, archivist)).campaign.id;
    },
    /** What the city registers, with one model. */
    registering: (campaignId: string, change: object = {}) => ({
      ...{ campaignId, organizationId: city, registeredOn: '2025-02-01' },
      models: [{ name: 'Một cửa điện tử' }],
      ...change,
    }),
    /** What other modules may ask of this one, in a request of its own. */
    queries() {
      const writer = new Writer(store, nationalHome, clock);
      const base = createBaseContext({ store, writer }, clock, { personId: null }, 'spec');
      return createContext(base, { store }).registrations;
    },
  };
}
