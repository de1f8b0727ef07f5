import { eventually } from '@thidua/test-kit';
import type { Graph } from '../../system/graph-client.ts';

/** What a mutation answered, whole, for a spec to look into. */
// oxlint-disable-next-line no-explicit-any
export type Answered = any;

const refusal = '... on UserError { code message messageEn path }';

/** `name(input)` with what is wanted of its success. */
const mutationOf = (name: string, wanted: string): string => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `mutation ($input: ${type}Input!) {
    ${name}(input: $input) { __typename ${refusal} ... on ${type}Success { ${wanted} } } }`;
};

/** Sends a mutation in the name of a person; what it answered, refusals too. */
export async function attempt(
  graph: Graph,
  [name, wanted]: readonly [name: string, wanted: string],
  input: object,
  as: string,
): Promise<Answered> {
  const { data, text } = await graph(mutationOf(name, wanted), { input }, as);
  if (!data?.[name]) throw new Error(text);
  return data[name];
}

/**
 * Does it, and gives what is wanted of the success. What somebody must have been told first (a role, a plan of another
 * home) may be on its way: TryAgainLater is what it says. Throws at every other refusal.
 */
export async function act(
  graph: Graph,
  mutation: readonly [name: string, wanted: string],
  input: object,
  as: string,
): Promise<Answered> {
  return eventually(async () => {
    const answered = await attempt(graph, mutation, input, as);
    if (answered.__typename.endsWith('Success')) return answered;
    if (answered.__typename !== 'TryAgainLater') throw new Error(JSON.stringify([mutation[0], answered]));
    return false;
  }, 40_000);
}
