import { newEntityId } from '@thidua/event-kit';
import { eventually } from '@thidua/test-kit';
import type { Graph } from '../system/graph-client.ts';
import { transcribePlan } from '../system/plans.ts';
import type { System } from '../system/system.ts';
import type { Suite } from './contender.ts';
import { question } from './question.ts';

const country = 'organization.iycii4on';
const quangNinh = '22';
const dayMs = 86_400_000;
/** That many days from today, as the services count days. */
const day = (from: number): string =>
  new Date(Date.now() + 7 * 3_600_000 + from * dayMs).toISOString().slice(0, 10);
const [issued, due, weekFrom, weekTo] = [day(-20), day(3), day(0), day(6)];

interface Unit {
  readonly id: string;
  readonly name: string;
}

/**
 * Who is missing, by name, asked of a plan for one province and of one for the whole nation, against the least that a
 * request to this subgraph can cost. All through the gateway, in nobody's name: units come from their own service.
 */
export async function coverage(system: System): Promise<Suite> {
  const { graph } = system;
  const { gateway = 0, campaigns = 0, organizations = 0, mongo = 0 } = system.pids();
  const province = await idOf(graph, quangNinh);
  const communes = await communesOf(graph, province);
  const [national, provincial] = [await enter(graph, country), await enter(graph, province)];
  const acting = communes.filter((_, index) => index % 2 === 0);
  const missing = communes.filter((_, index) => index % 2 === 1);
  for (const { id } of acting) await enter(graph, id, provincial);
  const [owing] = missing;
  if (!owing) throw new Error('nobody is missing');
  const inNation = await eventually(async () => {
    const { data } = await graph(`{ campaign(id: "${national}") { coverage { inScope } } }`);
    return data?.campaign.coverage.inScope > 3000 && Number(data.campaign.coverage.inScope);
  }, 60_000);
  const counts = { inScope: communes.length, acted: acting.length };
  const week = `dueFrom: "${weekFrom}", dueTo: "${weekTo}"`;
  const named = (nodes: readonly Unit[]) => nodes.map(({ id, name }) => `${id} ${name}`).toSorted();
  return {
    title: `Coverage: ${communes.length} communes of a province and ${inNation} of the nation, through the gateway`,
    processes: {
      gateway: [gateway],
      campaigns: [campaigns],
      organizations: [organizations],
      mongod: [mongo],
    },
    contenders: [
      question(graph, 'floor: one plan by id, its id', `{ campaign(id: "${provincial}") { id } }`, {
        campaign: { id: provincial },
      }),
      question(
        graph,
        'communes of the province without a document that is due this week, by name',
        `{ campaign(id: "${provincial}") { coverage(level: COMMUNE) { inScope acted
          missing(first: 100, ${week}) { nodes { id name } totalCount } } } }`,
        ({ campaign: { coverage: found } }) => [
          { inScope: found.inScope, acted: found.acted },
          found.missing.totalCount,
          named(found.missing.nodes),
        ],
        [counts, missing.length, named(missing)],
      ),
      question(
        graph,
        'the same without names',
        `{ campaign(id: "${provincial}") { coverage { inScope acted } } }`,
        { campaign: { coverage: counts } },
      ),
      question(
        graph,
        'communes of the nation, a page of 100 by name',
        `{ campaign(id: "${national}") { coverage { inScope acted missing(first: 100) { nodes { id name } totalCount } } } }`,
        ({ campaign: { coverage: found } }) => [
          found.inScope,
          found.acted,
          found.missing.totalCount,
          found.missing.nodes.length,
        ],
        [inNation, 0, inNation, 100],
      ),
      question(
        graph,
        'what one commune owes under all plans above it',
        `{ obligations(organizationId: "${owing.id}") { totalCount nodes { due state campaign { id } } } }`,
        ({ obligations: found }) =>
          found.nodes.map(({ campaign }: { campaign: { id: string } }) => campaign.id).toSorted(),
        [national, provincial].toSorted(),
      ),
    ],
  };
}

/** A plan that orders all communes below its issuer to act by one day; or one that carries such a plan out. */
async function enter(graph: Graph, issuerId: string, parentId?: string): Promise<string> {
  const source = { text: '100 % các địa phương triển khai thực hiện' };
  const terms = {
    scope: {
      enterprises: false,
      rules: [{ subject: 'LOCALITY', mustAct: true, levels: ['COMMUNE'], source }],
    },
    duties: [{ kind: 'IMPLEMENTING_DOCUMENT', due, source }],
  };
  const content = {
    ...{
      documentType: 'PLAN',
      title: 'Phát động phong trào thi đua',
      issuerId,
      issuingOrgan: 'Ủy ban nhân dân',
    },
    ...(parentId === undefined ? terms : { parentId }),
  };
  const id = newEntityId('campaign', issuerId.slice('organization.'.length));
  const outcome = await transcribePlan(graph, { id, issuedOn: issued, completeness: 'WHOLE', content });
  if (outcome.__typename !== 'TranscribeCampaignSuccess') throw new Error(JSON.stringify(outcome));
  return id;
}

async function idOf(graph: Graph, code: string): Promise<string> {
  const { data } = await graph(`{ organizationByCode(code: "${code}") { id } }`);
  return data.organizationByCode.id;
}

async function communesOf(graph: Graph, withinId: string): Promise<readonly Unit[]> {
  const query = `{ organizations(filter: { withinId: "${withinId}", level: COMMUNE }, first: 100) { nodes { id name } } }`;
  return (await graph(query)).data.organizations.nodes;
}
