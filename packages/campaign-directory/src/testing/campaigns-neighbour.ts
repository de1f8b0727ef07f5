import type { Clock, DomainEvent } from '@thidua/domain-kit';
import { campaignIssuedV1, campaignTranscribedV1 } from '@thidua/event-contracts';
import {
  type AggregateType,
  migrateService,
  newEntityId,
  publication,
  type Runtime,
  type ServiceDefinition,
  startRuntime,
  step,
} from '@thidua/event-kit';
import { silent, testEngines } from '@thidua/test-kit';

/** What a plan tells of itself, without its id. */
type Publication = Omit<(typeof campaignIssuedV1)['sample'], 'id'>;
type Told = DomainEvent<'Issued' | 'Transcribed', (typeof campaignIssuedV1)['sample']>;

/** Tells of plans as the campaigns service does: by the same contracts, through an outbox and Kafka. */
export interface CampaignsNeighbour {
  /** Commits a plan; it is told as soon as the relay runs. Gives its id. */
  tell(type: Told['type'], plan: Publication): Promise<string>;
  /** From now on what is committed waits in the outbox, and nobody hears that there is nothing new. */
  holdBack(): Promise<void>;
  resume(): void;
  stop(): Promise<void>;
}

const plan: AggregateType<{ readonly id: string }, Told> = {
  name: 'campaign',
  owner: 'campaigns',
  collection: 'campaigns',
  evolve: (_state, { data: { id } }) => ({ id }),
  publish: ({ type, data }) =>
    publication(type === 'Issued' ? campaignIssuedV1 : campaignTranscribedV1, data),
  keys: () => ({}),
  indexes: [],
  upcasters: {},
};

const service: ServiceDefinition = { logical: 'campaigns', aggregates: [plan], projections: [] };

/** Starts a neighbour of the instance that the service under test has. Topics must be there. */
export async function startCampaignsNeighbour(instance: string, clock: Clock): Promise<CampaignsNeighbour> {
  const start = (...roles: 'relay'[]): Runtime =>
    startRuntime({ ...testEngines(), service, instance, clock, log: silent, roles: new Set(roles) });
  const writing = start();
  await migrateService(await writing.store.connected(), service);
  let relaying: Runtime | null = start('relay');
  const holdBack = async () => {
    await relaying?.stop();
    relaying = null;
  };
  return {
    tell: async (type, told) => {
      const id = newEntityId('campaign', told.issuer.id.split('.')[1] ?? '');
      const event: Told = { type, data: { id, ...told } };
      await writing.writer.execute(() => [step(plan, id, () => [event])], {
        ...{ actor: 'person.x', correlationId: 'spec', effectiveOn: told.issuedOn },
      });
      return id;
    },
    holdBack,
    resume: () => {
      relaying ??= start('relay');
    },
    stop: async () => {
      await holdBack();
      await writing.store.connection.dropDatabase();
      await writing.stop();
    },
  };
}
