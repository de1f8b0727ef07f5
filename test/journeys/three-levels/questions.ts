import type { Graph } from '../../system/graph-client.ts';
import type { Answered } from './acts.ts';

/** Asks for fields of a plan, as everybody may. Throws at an answer that has errors. */
async function ofPlan(
  graph: Graph,
  id: string,
  fields: string,
  level: string | null = null,
): Promise<Answered> {
  const query = `query ($id: ID!, $level: OrganizationLevel) { campaign(id: $id) { ${fields} } }`;
  const { data, errors, text } = await graph(
    fields.includes('$level') ? query : query.replace(', $level: OrganizationLevel', ''),
    { id, level },
  );
  if (errors.length > 0 || !data?.campaign) throw new Error(text);
  return data.campaign;
}

/** How far a plan has come: who is counted, who has acted, who is missing by name. */
export const coverageOf = async (
  graph: Graph,
  id: string,
  level: string | null = null,
): Promise<Answered> => {
  const fields = `coverage(level: $level) { inScope acted due unresolved { subject }
    missing(first: 100) { totalCount nodes { id name } } }`;
  return (await ofPlan(graph, id, fields, level)).coverage;
};

/** How many have met a duty of a plan in time, and how many have still to. */
export async function dutyOf(graph: Graph, id: string, kind: string): Promise<{ met: number; open: number }> {
  const counted = (state: string) =>
    `${state}: obligations(filter: { duty: ${kind}, state: ${state} }, first: 1) { totalCount }`;
  const states = ['FULFILLED', 'OPEN', 'DUE_SOON'].map(counted).join(' ');
  const { FULFILLED, OPEN, DUE_SOON } = await ofPlan(graph, id, states);
  return { met: FULFILLED.totalCount, open: OPEN.totalCount + DUE_SOON.totalCount };
}

/** All that hangs below a plan, by id, and how it counts. */
export const standingOf = (graph: Graph, id: string): Promise<Answered> =>
  ofPlan(
    graph,
    id,
    `title documentNumber issuer { name } status coverage { inScope acted }
    children(first: 100) { totalCount nodes { id } }
    registrations(first: 100) { totalCount nodes { id } }
    reports(first: 100) { totalCount nodes { id } }`,
  );

/** Who holds a plan, and which of its tasks. */
export const custodyOf = async (graph: Graph, id: string): Promise<Answered> => {
  const fields = 'custody { state custodians { organization { id name } leads tasks { order } } }';
  return (await ofPlan(graph, id, fields)).custody;
};
