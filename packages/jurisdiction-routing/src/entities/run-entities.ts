import { answerOf } from '../answer/graphql-answer.ts';
import type { Outcome } from '../answer/outcome.ts';
import type { EntitiesOperation } from '../compile/compiled-operation.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { PartAnswer } from '../exchange/part-answer.ts';
import { InstanceUnavailable } from '../transport/instance-unavailable.ts';
import { askInChunks } from './ask-in-chunks.ts';
import { entityErrors } from './entity-errors.ts';
import { identifyErrors } from './identify-errors.ts';
import { groupByHome, type HomeGroup } from './group-by-home.ts';

/**
 * Resolves references each at its home and puts the entities back in their order. Where all have one home and fit into
 * one request, the operation is forwarded as it came. A home that does not answer leaves its entities null.
 */
export async function runEntities<Context extends Record<string, unknown>>(
  operation: EntitiesOperation,
  exchange: Exchange<Context>,
): Promise<Outcome> {
  const representations = (exchange.given[operation.representations] ?? []) as readonly unknown[];
  const outcome = await resolve(operation, representations, exchange);
  const { entityKeys } = exchange.routing.metadata();
  return { ...outcome, answer: identifyErrors(outcome.answer, representations, entityKeys) };
}

async function resolve<Context extends Record<string, unknown>>(
  { key, representations: name, whole }: EntitiesOperation,
  representations: readonly unknown[],
  exchange: Exchange<Context>,
): Promise<Outcome> {
  const { directory, mostEntityErrors, mostReferences } = exchange.routing;
  const v = directory.version;
  const groups = groupByHome(representations, exchange);
  const [only] = groups;
  if (only && groups.length === 1 && representations.length <= mostReferences) {
    const part = checked(await exchange.ask(only.instance, whole, { v, homes: only.homes }), key, only);
    if (!part.unavailable && part.removed.length === 0) {
      return { answer: part.answer, refusal: part.refusal, missing: [] };
    }
    return put([part], groups, key, representations.length, mostEntityErrors);
  }
  const ask = async (group: HomeGroup) => {
    const variables = { ...exchange.given, [name]: group.indices.map((index) => representations[index]) };
    const part = await exchange.ask(group.instance, whole, { v, homes: group.homes }, variables);
    return checked(part, key, group);
  };
  const parts = await Promise.all(groups.map((group) => askInChunks(group, key, mostReferences, ask)));
  return put(parts, groups, key, representations.length, mostEntityErrors);
}

function put(
  parts: readonly PartAnswer[],
  groups: readonly HomeGroup[],
  key: string,
  length: number,
  most: number,
): Outcome {
  const entities = Array.from<unknown>({ length }).fill(null);
  const errors = parts.flatMap((part, at) => {
    const indices = groups[at]?.indices ?? [];
    const received = part.answer.data?.[key] as readonly unknown[] | undefined;
    if (received) indices.forEach((index, own) => (entities[index] = received[own] ?? null));
    return entityErrors(part, key, indices, most);
  });
  return {
    answer: answerOf({ [key]: entities }, errors),
    refusal: parts.find(({ refusal }) => refusal)?.refusal ?? null,
    missing: parts.filter(({ answer }) => !answer.data).map(({ instance }) => instance),
  };
}

/** An answer with another number of entities is of no use: nobody knows which is which. */
function checked(part: PartAnswer, key: string, { indices, instance }: HomeGroup): PartAnswer {
  const received = part.answer.data?.[key];
  if (!part.answer.data || (Array.isArray(received) && received.length === indices.length)) return part;
  const unavailable = new InstanceUnavailable(
    'UNUSABLE_ANSWER',
    `${instance.id} did not answer with ${indices.length} entities`,
    { mayHaveRun: false },
  );
  return { ...part, answer: { data: null }, unavailable };
}
