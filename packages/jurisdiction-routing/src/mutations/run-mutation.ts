import type { GraphQLFormattedError } from 'graphql';
import { answerOf } from '../answer/graphql-answer.ts';
import type { Outcome } from '../answer/outcome.ts';
import type { RootField, RootOperation } from '../compile/compiled-operation.ts';
import { partOf } from '../compile/operation-part.ts';
import type { Instance } from '../directory/home-directory.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { Patience } from '../exchange/patience.ts';
import { singleAnswer } from '../query/field-answer.ts';
import { targetsOf } from '../query/targets.ts';
import { refusedFrom } from './refused-from.ts';

/**
 * Sends each field of a mutation to its one home, in order; neighbours with the same home share a request. What a
 * home provably did not execute since the unit moved is sent again, where it is at home by then. After a field that
 * failed and may not be null nothing more is executed, as at a single instance.
 */
export async function runMutation<Context extends Record<string, unknown>>(
  compiled: RootOperation,
  exchange: Exchange<Context>,
): Promise<Outcome> {
  const { directory, patienceMs } = exchange.routing;
  const { roots, whole } = compiled;
  const patience = new Patience(directory, patienceMs);
  const data: Record<string, unknown> = {};
  const errors: GraphQLFormattedError[] = [];
  const missing: Instance[] = [];
  for (let next = 0; next < roots.length;) {
    const { instance, homes, end } = neighbours(roots, next, exchange);
    const indices = Array.from({ length: end - next }, (_, at) => next + at);
    const isWhole = indices.length === roots.length;
    const part = await exchange.ask(instance, isWhole ? whole : partOf(compiled, indices), {
      v: directory.version,
      homes,
    });
    const asked = roots.slice(next, end);
    const keys = asked.map(({ key }) => key);
    let done = end;
    if (part.refusal) {
      const from = next + refusedFrom(part, keys);
      if (from < end && (await patience.outwait(part.refusal))) done = from;
    }
    if (isWhole && done === end && !part.unavailable) return { answer: part.answer, refusal: null, missing };
    const answers = roots.slice(next, done).map(({ key }) => singleAnswer(part, key, 'mutation'));
    errors.push(...distinct(answers.flatMap((each) => each.errors)));
    missing.push(...answers.flatMap((each) => each.missing));
    answers.forEach(({ value }, at) => (data[asked[at]?.key ?? ''] = value));
    if (answers.some(({ value }, at) => value === null && asked[at]?.nonNull)) {
      return { answer: { data: null, errors }, refusal: null, missing };
    }
    next = done;
  }
  return { answer: answerOf(data, errors), refusal: null, missing };
}

/** The fields from `start` on that have one home, as the directory is now. */
function neighbours<Context extends Record<string, unknown>>(
  roots: readonly RootField[],
  start: number,
  exchange: Exchange<Context>,
) {
  let instance: Instance | undefined;
  const homes: Record<string, number> = {};
  let end = start;
  for (const root of roots.slice(start)) {
    const target = targetsOf(root, exchange);
    const [home] = target.instances;
    if (instance && home?.id !== instance.id && root.name !== '__typename') break;
    instance ??= home;
    if (root.name !== '__typename') Object.assign(homes, target.homes);
    end++;
  }
  return { instance: instance ?? exchange.homeOf(null).instance, homes, end };
}

/** An error about the whole request stands once, not at each field. */
function distinct(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  return errors.filter(
    (error, index) =>
      errors.findIndex((each) => each.message === error.message && samePath(each, error)) === index,
  );
}

function samePath(a: GraphQLFormattedError, b: GraphQLFormattedError): boolean {
  return JSON.stringify(a.path) === JSON.stringify(b.path);
}
