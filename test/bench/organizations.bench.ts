import type { Graph } from '../system/graph-client.ts';
import type { System } from '../system/system.ts';
import type { Suite } from './contender.ts';
import { question } from './question.ts';
import { addRenamings } from './renamings.ts';

/** Hà Nội is one unit before and after; old phường Đông Triều went into phường Đức Chính on 2024-11-01. */
const [hanoi, oldDongTrieu] = ['01', '07072'];

/**
 * What this subgraph is asked most, at the size of the nation, against the least that a request can cost. All
 * through the gateway, in nobody's name: units are public.
 */
export async function organizations(system: System): Promise<Suite> {
  const { graph } = system;
  const { gateway = 0, organizations: service = 0, mongo = 0 } = system.pids();
  const city = await idOf(graph, hanoi, '2025-06-30');
  const ward = await idOf(graph, oldDongTrieu, '2024-03-01');
  const lastName = await addRenamings(graph, await idOf(graph, '07093', '2025-07-01'));
  return {
    title: 'Organizations: questions to the whole nation, through the gateway',
    processes: { gateway: [gateway], organizations: [service], mongod: [mongo] },
    contenders: [
      question(graph, 'floor: one unit by id, its id', `{ organization(id: "${city}") { id } }`, {
        organization: { id: city },
      }),
      question(
        graph,
        'as of a day, by code',
        '{ organizationByCode(code: "06811", asOf: "2025-06-30") { name parent { name } } }',
        { organizationByCode: { name: 'Phường Thanh Sơn', parent: { name: 'Thành phố Uông Bí' } } },
      ),
      question(
        graph,
        'lineage over five hops',
        `{ organization(id: "${ward}", asOf: "2024-03-01") { lineage(to: "2026-11-20") { certainty organization { name } } } }`,
        {
          organization: {
            lineage: [
              { certainty: 'POSSIBLE', organization: { name: 'Phường An Sinh' } },
              { certainty: 'POSSIBLE', organization: { name: lastName } },
            ],
          },
        },
      ),
      question(
        graph,
        'subtree of Hà Nội: a page of 100 of 556',
        `{ organizations(filter: { withinId: "${city}" }, asOf: "2025-06-30", first: 100) { totalCount nodes { id name } } }`,
        ({ organizations: page }) => [page.totalCount, page.nodes.length],
        [556, 100],
      ),
      question(
        graph,
        'search without accents',
        '{ organizations(search: "xa cam giang", asOf: "2025-07-01", first: 10) { nodes { name } } }',
        // The two differ in a tone mark only: without accents both are meant, and come first.
        ({ organizations: page }) => page.nodes.slice(0, 2).map(({ name }: { name: string }) => name),
        ['Xã Cẩm Giàng', 'Xã Cẩm Giang'],
      ),
    ],
  };
}

async function idOf(graph: Graph, code: string, asOf: string): Promise<string> {
  const { data } = await graph(`{ organizationByCode(code: "${code}", asOf: "${asOf}") { id } }`);
  return data.organizationByCode.id;
}
