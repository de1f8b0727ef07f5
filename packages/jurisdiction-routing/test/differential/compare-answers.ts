import type { GraphQLAnswer } from '../../src/index.ts';
import { printed } from './differences.ts';
import type { MadeOperation } from './operation-maker.ts';

export interface Difference extends MadeOperation {
  readonly seed: number;
  readonly operation: number;
  readonly instances: number;
  readonly expected: string;
  readonly received: string;
}

export type Ask = (operation: MadeOperation) => Promise<GraphQLAnswer>;

export interface ComparisonPlan {
  readonly seed: number;
  readonly operations: number;
  readonly make: () => MadeOperation;
  /** One instance that holds all rows, without any routing before it. */
  readonly reference: Ask;
  /** By the number of instances among which they split the rows. */
  readonly split: ReadonlyMap<number, { readonly ask: Ask; readonly requests: () => number }>;
  readonly count: (kind: string) => void;
}

/** Asks all the same, and says where answers differ. Stops at the first operations that do. */
export async function compareAnswers(plan: ComparisonPlan): Promise<readonly Difference[]> {
  const { seed, operations, count } = plan;
  const differences: Difference[] = [];
  for (let operation = 0; operation < operations && differences.length === 0; operation++) {
    const made = plan.make();
    const answer = await plan.reference(made);
    const expected = printed(answer);
    note(answer, count);
    for (const [instances, { ask, requests }] of plan.split) {
      const before = requests();
      const received = printed(await ask(made));
      count(`${instances}-instances:${requests() - before > 1 ? 'several' : 'one'}-asked`);
      if (received !== expected)
        differences.push({ ...made, seed, operation, instances, expected, received });
    }
  }
  return differences;
}

/** Counts what was answered, so that nobody compares refusals with refusals only. */
function note({ data, errors = [] }: GraphQLAnswer, count: (kind: string) => void): void {
  const text = JSON.stringify(data ?? null);
  if (errors.some(({ path }) => path?.some((each) => typeof each === 'number'))) count('error-in-a-row');
  if (errors.some(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT')) count('refusal');
  if (text.includes('"hasNextPage":true')) count('more-follows');
  if (text.includes('"nodes":[]') || text.includes('"edges":[]')) count('empty-page');
  if (text.includes('null')) count('null');
  if (data) count('data');
}
