import { answerOf, type GraphQLAnswer } from '../answer/graphql-answer.ts';
import type { Outcome } from '../answer/outcome.ts';
import type { RootField, RootOperation } from '../compile/compiled-operation.ts';
import { partOf } from '../compile/operation-part.ts';
import type { Instance } from '../directory/home-directory.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { PartAnswer } from '../exchange/part-answer.ts';
import { scatterAnswer } from '../scatter/scatter-answer.ts';
import { type FieldAnswer, singleAnswer } from './field-answer.ts';
import { type Targets, targetsOf } from './targets.ts';

/** What one instance is asked for: root fields by index, and the homes that are counted on. */
interface Request {
  readonly instance: Instance;
  readonly indices: number[];
  readonly homes: Record<string, number>;
}

/**
 * Answers a query's root fields, each by its home or by all instances together, all at one version of the directory.
 * Where one instance answers all, the operation is forwarded as it came; else each instance gets one request. One that
 * is to answer together with others and stays behind them is missing: the others are not asked anew for it.
 */
export async function runQuery<Context extends Record<string, unknown>>(
  compiled: RootOperation,
  exchange: Exchange<Context>,
): Promise<Outcome> {
  const v = exchange.routing.directory.version;
  const targets = compiled.roots.map((root) =>
    root.name === '__typename' ? null : targetsOf(root, exchange),
  );
  const requests = requestsFor(targets);
  const [only = { instance: exchange.homeOf(null).instance, homes: {} }, ...others] = requests;
  const ask = compiled.roots.some(({ scatter }) => scatter) ? 'askTogether' : 'ask';
  // An older instance is asked for what merging needs: its answer is not what the operation would get.
  if (others.length === 0 && !exchange.isOlder(only.instance)) {
    const part = await exchange[ask](only.instance, compiled.whole, { v, homes: only.homes });
    if (!part.unavailable && part.removed.length === 0) {
      return { answer: part.answer, refusal: part.refusal, missing: [] };
    }
    return assemble(compiled, targets, new Map([[only.instance.id, part]]), exchange);
  }
  const parts = await Promise.all(
    requests.map(({ instance, indices, homes }) =>
      exchange[ask](instance, partOf(compiled, indices), { v, homes }),
    ),
  );
  return assemble(compiled, targets, new Map(parts.map((part) => [part.instance.id, part])), exchange);
}

function requestsFor(targets: readonly (Targets | null)[]): Request[] {
  const requests = new Map<string, Request>();
  targets.forEach((each, index) => {
    for (const instance of each?.instances ?? []) {
      let request = requests.get(instance.id);
      if (!request) requests.set(instance.id, (request = { instance, indices: [], homes: {} }));
      request.indices.push(index);
      Object.assign(request.homes, each?.homes);
    }
  });
  return [...requests.values()];
}

function assemble<Context extends Record<string, unknown>>(
  { roots, typeName }: RootOperation,
  targets: readonly (Targets | null)[],
  parts: ReadonlyMap<string, PartAnswer>,
  exchange: Exchange<Context>,
): Outcome {
  const answers = roots.map((root, index) => {
    const asked = targets[index]?.instances.flatMap(({ id }) => parts.get(id) ?? []);
    return asked ? fieldAnswer(root, asked, exchange) : { value: typeName, errors: [], missing: [] };
  });
  const values = answers.map(({ value }) => value ?? null);
  const isVoid = roots.some(({ nonNull }, index) => nonNull && values[index] === null);
  const answer: GraphQLAnswer = answerOf(
    isVoid ? null : Object.fromEntries(roots.map(({ key }, index) => [key, values[index]])),
    answers.flatMap(({ errors }) => errors),
  );
  const refused = [...parts.values()].find(({ refusal }) => refusal);
  return { answer, refusal: refused?.refusal ?? null, missing: answers.flatMap(({ missing }) => missing) };
}

function fieldAnswer<Context extends Record<string, unknown>>(
  root: RootField,
  parts: readonly PartAnswer[],
  exchange: Exchange<Context>,
): FieldAnswer {
  const { scatter } = root;
  if (scatter) return scatterAnswer({ ...root, scatter }, parts, exchange);
  const [part] = parts;
  return part ? singleAnswer(part, root.key) : { value: null, errors: [], missing: [] };
}
