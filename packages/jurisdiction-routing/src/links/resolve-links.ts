import { answerOf } from '../answer/graphql-answer.ts';
import type { Outcome } from '../answer/outcome.ts';
import { variablesOf } from '../compile/operation-part.ts';
import type { Variables } from '../compile/variables.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { idOf } from '../entities/group-by-home.ts';
import { findReferences } from './find-references.ts';
import { Graft } from './graft.ts';
import type { Link } from './link.ts';
import { LinkAnswers } from './link-answers.ts';
import type { LinkedSelection } from './linked-selection.ts';

/** Answers the fetch of a link as any other fetch, with what is linked in its turn. */
export type Follow = (link: Link, variables: Variables) => Promise<Outcome>;

/** Replaces the references in an answer by what they stand for, each asked at its home and once. */
export async function resolveLinks<Context extends Record<string, unknown>>(
  outcome: Outcome,
  selection: LinkedSelection,
  exchange: Exchange<Context>,
  follow: Follow,
): Promise<Outcome> {
  const { data, errors = [] } = outcome.answer;
  if (!data) return outcome;
  const answers = new Map<Link, LinkAnswers>();
  findReferences(data, { leadsTo: selection }, (link, reference) => {
    let asked = answers.get(link);
    if (!asked) answers.set(link, (asked = new LinkAnswers(link)));
    asked.add(reference);
  });
  const { entityKeys } = exchange.routing.metadata();
  const outcomes = await Promise.all(
    [...answers.values()].map(async (asked) => {
      const { link, representations } = asked;
      const given = variablesOf(link, exchange.given);
      const told = await follow(link, { ...given, [link.representations]: representations });
      asked.receive(told, (reference) => exchange.homeOf(idOf(reference, entityKeys)).instance);
      return told;
    }),
  );
  const graft = new Graft(answers, exchange.routing.mostEntityErrors);
  const completed = graft.object(data, selection, []);
  return {
    answer: answerOf(completed, graft.errorsAfter(errors)),
    refusal: outcome.refusal,
    missing: [...outcome.missing, ...outcomes.flatMap(({ missing }) => missing)],
  };
}
