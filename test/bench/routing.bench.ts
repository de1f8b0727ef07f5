import { isDeepStrictEqual } from 'node:util';
import type { Graph } from '../system/graph-client.ts';
import type { Suite } from './contender.ts';
import type { ListedPlan } from './provinces/enter-plans.ts';
import type { Provinces } from './provinces/start-provinces.ts';
import { question } from './question.ts';

/**
 * What it costs that 34 instances answer, against one plan at one of them. All through the gateway, in nobody's name.
 * First every page of the list is compared with what was entered.
 */
export async function routing(provinces: Provinces): Promise<Suite> {
  const { graph } = provinces;
  const { plans, directive, cited } = provinces.plans;
  const all = inListOrder([...plans, directive]);
  const listed = await readWholeList(graph);
  // Said by hand: to show how two long lists differ takes assert minutes, and gigabytes.
  const differing = all.findIndex((each, index) => !isDeepStrictEqual(each, listed[index]));
  if (differing !== -1 || listed.length !== all.length)
    throw new Error(`the list of everything is not what was entered, from row ${differing} on`);
  const [plan] = plans.filter(({ province }) => province.instance === 'hai-phong');
  if (!plan) throw new Error('Hải Phòng has no plan');
  const { unit } = plan.province;
  const [issuer, ofIssuer] = [`organization.${unit}`, plans.filter(({ id }) => id.includes(`.${unit}.`))];
  const page = 'totalCount completeness { complete missing } nodes { id title issuedOn }';
  const pageOf = (list: readonly ListedPlan[]) => ({
    campaigns: {
      ...{ totalCount: list.length, completeness: { complete: true, missing: [] } },
      nodes: list.slice(0, 20),
    },
  });
  return {
    title: `Routing: ${all.length} plans at 34 instances of campaigns, through the gateway`,
    processes: provinces.pids(),
    contenders: [
      question(graph, 'one plan by id', `{ campaign(id: "${plan.id}") { id title } }`, {
        campaign: { id: plan.id, title: plan.title },
      }),
      question(
        graph,
        'a list of 20 at one home (by issuer)',
        `{ campaigns(filter: { issuerId: "${issuer}" }, first: 20) { ${page} } }`,
        pageOf(inListOrder(ofIssuer)),
      ),
      question(graph, 'a list of 20 over 34 instances', `{ campaigns(first: 20) { ${page} } }`, pageOf(all)),
      question(
        graph,
        'a directive and 34 plans that it cites (_entities at 34 homes)',
        `{ campaign(id: "${directive.id}") { citations { document { id title issuedOn } } } }`,
        ({ campaign }) => campaign.citations.map(({ document }: { document: object }) => document),
        cited.map(asListed),
      ),
      question(
        graph,
        'an official total over 34 instances',
        '{ campaignStatistics { count taskCount averageTaskCount byDocumentType { documentType count } } }',
        {
          campaignStatistics: {
            ...{ count: all.length, taskCount: 6 * plans.length },
            averageTaskCount: (6 * plans.length) / all.length,
            byDocumentType: [
              { documentType: 'DIRECTIVE', count: 1 },
              { documentType: 'PLAN', count: plans.length },
            ],
          },
        },
      ),
    ],
  };
}

/** Newest first, and by id where the day is the same. */
const inListOrder = (plans: readonly ListedPlan[]): ListedPlan[] =>
  plans
    .map(asListed)
    .toSorted((a, b) => (a.issuedOn === b.issuedOn ? compare(a.id, b.id) : compare(b.issuedOn, a.issuedOn)));

const asListed = ({ id, title, issuedOn }: ListedPlan): ListedPlan => ({ id, title, issuedOn });

const compare = (a: string, b: string): number => (a < b ? -1 : 1);

async function readWholeList(graph: Graph): Promise<ListedPlan[]> {
  const rows: ListedPlan[] = [];
  for (let after: string | null = null; ;) {
    const query = `query ($after: String) {
      campaigns(first: 100, after: $after) { nodes { id title issuedOn } pageInfo { hasNextPage endCursor } }
    }`;
    const { data, errors } = await graph(query, { after });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    rows.push(...data.campaigns.nodes);
    if (!data.campaigns.pageInfo.hasNextPage) return rows;
    after = data.campaigns.pageInfo.endCursor;
  }
}
