import { setTimeout as sleep } from 'node:timers/promises';
import { startTestIdentity } from '@thidua/auth-kit/testing';
import { campaignsService } from '@thidua/campaigns';
import { createClock } from '@thidua/domain-kit';
import {
  databaseOf,
  type EventDocument,
  EventStore,
  migrateService,
  newEntityId,
  startConsumer,
} from '@thidua/event-kit';
import { subgraphClient } from '@thidua/federation-kit/testing';
import { eventually, openTestBus, openTestStore, silent, testEngines, uniqueName } from '@thidua/test-kit';
import { countedCampaigns, countingProjection } from './counting-projection.ts';
import { fillDirectory, neighbours } from './known-neighbours.ts';
import { type ServiceProcess, startServiceProcess } from './service-process.ts';
import { tailTopic } from './topic-tail.ts';
