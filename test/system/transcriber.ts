import { setTimeout as sleep } from 'node:timers/promises';
import { newEntityId } from '@thidua/event-kit';
import { subgraphClient } from '@thidua/federation-kit/testing';
import { neighbours } from './known-neighbours.ts';
import type { RelayRoad } from './relay-road.ts';

const mutation = `mutation ($input: TranscribeCampaignInput!) {
  transcribeCampaign(input: $input) { __typename ... on UserError { code } }
}`;

/** A plan whose entry was acknowledged. */
export interface Acknowledged {
  readonly id: string;
  readonly title: string;
  /** By `performance.now()`. */
  readonly at: number;
}

/** Enters a plan of that title after a while. Throws what came back instead of an acknowledgement. */
export async function transcriberOn({
  api,
  identity,
  instance,
}: Pick<RelayRoad, 'api' | 'identity' | 'instance'>) {
  const client = subgraphClient('campaigns', api.url, identity, instance);
  const headers = { authorization: `Bearer ${await identity.tokenFor(neighbours.archivist)}` };
  return async (title: string, afterMs: number): Promise<Acknowledged> => {
    await sleep(afterMs);
    const id = newEntityId('campaign', neighbours.unit.slice('organization.'.length));
    const content = { documentType: 'PLAN', title, issuerId: neighbours.unit, issuingOrgan: 'Ủy ban' };
    const input = { id, idempotencyKey: id, issuedOn: '2025-05-19', completeness: 'WHOLE', content };
    const { json, text } = await client.ask(mutation, { input }, headers);
    if (json.data?.transcribeCampaign?.__typename !== 'TranscribeCampaignSuccess') throw new Error(text);
    return { id, title, at: performance.now() };
  };
}
