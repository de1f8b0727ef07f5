import { fillDirectory } from '@thidua/directory-kit/testing';
import { createClock } from '@thidua/domain-kit';
import { movements } from '@thidua/loader';
import { archivist, startCampaigns } from '../../testing/start-campaigns.ts';

export const nation = 'organization.iycii4on';
/** Before and from 1 July 2025: two units of one name. */
export const [formerHaiPhong, haiPhong] = ['organization.t4dyhl6t', 'organization.umw7knfm'] as const;
const [doSon, anLao] = ['organization.r665b5nn', 'organization.uk7gzzjl'] as const;
export { anLao };
/** Catalogues the movements of the new Hải Phòng. */
export const authority = 'person.umw7knfm.01a1fdda-2e25-7a68-8ce9-4a7a29304f2a';

const province = { kind: 'thanh-pho-truc-thuoc-trung-uong', level: 'PROVINCE', parent: nation } as const;
const district = { kind: 'quan', level: 'DISTRICT', parent: formerHaiPhong, to: '2025-07-01' } as const;

/** The movements of the samples, as the loader enters them. */
export const samples = movements()
  .waves.flat(2)
  .map(({ input }) => input as { readonly id: string; readonly title: string });

export const idOf = (title: string) => samples.find((each) => each.title === title)?.id ?? '';

const mutation = (name: string) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) {
    __typename ... on UserError { code message path } ... on ${type}Success {
      movement { id title issuer { id asOf } entry aliases { text entry } } } } }`;
};

/** The real subgraph with the units that launched the movements of the samples, and who may act on them. */
export async function startMovements() {
  const running = await startCampaigns(createClock('2025-10-01T01:00:00Z'));
  await fillDirectory(running.store, {
    organizations: {
      [formerHaiPhong]: { ...province, to: '2025-07-01' },
      [haiPhong]: { ...province, from: '2025-07-01' },
      [doSon]: district,
      [anLao]: district,
    },
    roles: [[authority, haiPhong, 'campaign-authority']],
  });
  const headers = async (person: string) => ({
    authorization: `Bearer ${await running.identity.tokenFor(person)}`,
  });
  const ask = async (query: string, variables: object, person?: string) =>
    (await running.client.ask(query, variables, person === undefined ? {} : await headers(person))).json;
  const act = async (name: string, input: object, person = archivist) =>
    (await ask(mutation(name), { input }, person)).data[name];
  const enterSamples = async () => {
    const entered = [];
    for (const input of samples) entered.push(await act('catalogueMovement', input));
    return entered;
  };
  return { ...running, ask, act, enterSamples };
}
