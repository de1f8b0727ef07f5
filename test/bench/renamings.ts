import { newEntityId } from '@thidua/event-kit';
import type { Graph } from '../system/graph-client.ts';

const country = 'organization.iycii4on';

/**
 * The nation's longest chain of acts has fewer than five: this renames a unit on three later days and gives the
 * last name. Only for a system of one's own.
 */
export async function addRenamings(graph: Graph, unitId: string): Promise<string> {
  const names = ['Phường Một', 'Phường Hai', 'Phường Ba'];
  for (const [index, name] of names.entries()) {
    const id = newEntityId('reorganization', 'iycii4on');
    const day = `2026-0${index + 6}-01`;
    await carryOut(graph, 'draftReorganization', {
      ...{ id, authorityId: country, title: `Thử đổi tên ${index}`, operatesFrom: day },
    });
    await carryOut(graph, 'addReorganizationParts', {
      reorganizationId: id,
      parts: [{ act: 'RENAME', unitId, name }],
    });
    await carryOut(graph, 'enactReorganization', { reorganizationId: id });
  }
  return names.at(-1) ?? '';
}

async function carryOut(graph: Graph, mutation: string, input: object): Promise<void> {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const { data, errors } = await graph(
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename ... on UserError { code message } } }`,
    { input },
    'archivist',
  );
  const done = data?.[mutation];
  if (done?.__typename !== `${type}Success`) throw new Error(JSON.stringify(done ?? errors));
}
