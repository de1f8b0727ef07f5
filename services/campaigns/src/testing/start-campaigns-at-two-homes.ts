import { fillDirectory, type SmallWorld } from '@thidua/directory-kit/testing';
import type { EventStore } from '@thidua/event-kit';
import { loadTypeDefs } from '@thidua/federation-kit';
import { startTwoHomes, units } from '@thidua/service-kit/testing';
import { eventually, openTestBus } from '@thidua/test-kit';
import type { Context } from '../context.ts';
import { createContext } from '../create-context.ts';
import { resolvers } from '../resolvers.ts';
import { campaignsService } from '../service.ts';

const organization = (key: string) => `organization.${key}`;
/** The nation, and a province on each side of the border between the two homes. */
export const nation = organization(units.nation);
export const quangNinh = organization(units.quangNinh);
export const haiPhong = organization(units.haiPhong);
/** Enters papers of everybody; and who drafts and issues in Hải Phòng. */
export const archivist = 'person.iycii4on.01a1fdda-2e24-77da-96b0-20ba0127e98c';
export const authority = 'person.knxrwj7q.01a1fdda-2e25-7a68-8ce9-4a7a29304f29';

const world: SmallWorld = {
  organizations: {
    [nation]: { kind: 'quoc-gia', level: 'CENTRAL', parent: null },
    [quangNinh]: { kind: 'tinh', level: 'PROVINCE', parent: nation },
    [haiPhong]: { kind: 'thanh-pho-truc-thuoc-trung-uong', level: 'PROVINCE', parent: nation },
  },
  roles: [
    [archivist, nation, 'archivist'],
    [authority, haiPhong, 'campaign-authority'],
  ],
};

/** Waits until a home has been told of a plan of the other: specs do not hang on how fast the bus is. */
export const heard = (home: { readonly store: EventStore }, planId: string) =>
  eventually(
    () => home.store.connection.collection<{ _id: string }>('known_campaigns').findOne({ _id: planId }),
    40_000,
  );

/** Hải Phòng runs an instance of its own, all else is at the national one; both write, tell and hear. */
export async function startCampaignsAtTwoHomes() {
  await (await openTestBus()).close();
  const homes = await startTwoHomes<Context>(
    {
      definition: campaignsService,
      typeDefs: loadTypeDefs(new URL('../main.ts', import.meta.url).href),
      resolvers,
      context: createContext,
    },
    'api,relay,consumer',
  );
  const national = await homes.admit('nat', units.nation);
  const own = await homes.admit('hp', units.haiPhong);
  for (const { store } of [national, own]) await fillDirectory(store, world);
  await homes.placeAll();
  await homes.assign(homes.everyUnit, national.instance);
  const version = await homes.assign(units.haiPhong, own.instance);
  return {
    version,
    national: { ...(await homes.start(national.instance)), store: national.store },
    haiPhong: { ...(await homes.start(own.instance)), store: own.store },
    discard: () => homes.discard(),
  };
}
