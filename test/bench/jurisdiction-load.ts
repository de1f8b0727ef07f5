import { deepStrictEqual } from 'node:assert/strict';
import type { GraphAnswer } from '../system/graph-client.ts';
import type { EnteredPlan } from './provinces/enter-plans.ts';
import type { Provinces } from './provinces/start-provinces.ts';
import type { Kind } from './steady-load.ts';

/** What concerns other jurisdictions only: by them it is judged whether a missing one is felt elsewhere. */
export const elsewhere = ['a plan by id, elsewhere', 'a list of 20, elsewhere'] as const;

const page = 'totalCount completeness { complete missing } nodes { id }';

/**
 * A mixed load: most of it for other jurisdictions, some for one instance, some for all together. The answers are
 * judged by whether that instance is away: nothing may be left out in silence.
 */
export function jurisdictionLoad(
  { graph, plans: { plans } }: Provinces,
  instance: string,
  isAway: boolean,
): readonly Kind[] {
  const at = (plan: EnteredPlan) => plan.province.instance === instance;
  const [there, others] = [plans.filter(at), plans.filter((plan) => !at(plan))];
  const name = there[0]?.province.name ?? '';
  const nextThere = inTurn(there);
  const nextOther = inTurn(others);
  const all = plans.length + 1;
  const missing = isAway ? [name] : [];
  /** In errors, and in what the answer says of itself as a whole. */
  const partial = (code: string, answer: GraphAnswer) => {
    const { extensions } = JSON.parse(answer.text) as { extensions?: { partial?: object } };
    const told = answer.errors.map((error) => namedIn(error.extensions));
    deepStrictEqual(
      { told, partial: extensions?.partial },
      isAway
        ? { told: [{ code, names: [name] }], partial: [{ logical: 'campaigns', jurisdiction: name }] }
        : { told: [], partial: undefined },
    );
  };
  const byId = async ({ id }: EnteredPlan) =>
    graph('query ($id: ID!) { campaign(id: $id) { id title } }', { id });
  const ofIssuer = async ({ province: { unit } }: EnteredPlan) =>
    graph(`query ($issuer: ID!) { campaigns(filter: { issuerId: $issuer }, first: 20) { ${page} } }`, {
      issuer: `organization.${unit}`,
    });
  const right = (
    { errors, data }: GraphAnswer,
    seen: (data: GraphAnswer['data']) => unknown,
    wanted: unknown,
  ) => deepStrictEqual({ errors, seen: data && seen(data) }, { errors: [], seen: wanted });
  const counted = ({ campaigns: { totalCount, completeness, nodes } }: GraphAnswer['data']) => ({
    ...{ totalCount, rows: nodes.length, missing: completeness.missing, isWhole: completeness.complete },
  });

  return [
    {
      ...{ name: elsewhere[0], share: 0.54, ask: () => byId(nextOther()) },
      check: (answer) => right(answer, ({ campaign }) => typeof campaign.title, 'string'),
    },
    {
      ...{ name: elsewhere[1], share: 0.28, ask: () => ofIssuer(nextOther()) },
      check: (answer) => right(answer, counted, { totalCount: 20, rows: 20, missing: [], isWhole: true }),
    },
    {
      ...{ name: `a plan by id, ${name}`, share: 0.08, ask: () => byId(nextThere()) },
      check(answer) {
        partial('JURISDICTION_UNAVAILABLE', answer);
        deepStrictEqual(answer.data.campaign === null, isAway);
      },
    },
    {
      ...{ name: `a list of 20, ${name}`, share: 0.04, ask: () => ofIssuer(nextThere()) },
      check(answer) {
        partial('JURISDICTION_UNAVAILABLE', answer);
        const rows = isAway ? 0 : 20;
        deepStrictEqual(counted(answer.data), { totalCount: rows, rows, missing, isWhole: !isAway });
      },
    },
    {
      ...{ name: 'a list of 20, everywhere', share: 0.04 },
      ask: () => graph(`{ campaigns(first: 20) { ${page} } }`),
      check(answer) {
        partial('JURISDICTION_UNAVAILABLE', answer);
        const totalCount = isAway ? all - there.length : all;
        deepStrictEqual(counted(answer.data), { totalCount, rows: 20, missing, isWhole: !isAway });
      },
    },
    {
      ...{ name: 'an official total', share: 0.02, ask: () => graph('{ campaignStatistics { count } }') },
      check(answer) {
        partial('INCOMPLETE_TOTAL', answer);
        deepStrictEqual(answer.data.campaignStatistics, isAway ? null : { count: all });
      },
    },
  ];
}

function inTurn<Item>(items: readonly Item[]): () => Item {
  let next = 0;
  return () => items[next++ % items.length] as Item;
}

function namedIn(extensions: object | undefined) {
  const { code, jurisdiction, jurisdictions } = (extensions ?? {}) as Record<string, unknown>;
  return { code, names: jurisdictions ?? [jurisdiction] };
}
