import { expect } from '@jest/globals';
import { readOrganizations } from '@thidua/samples';
import { eventually } from '@thidua/test-kit';
import type { System } from '../../system/system.ts';
import { act, type Answered, attempt } from '../three-levels/acts.ts';

/** A unit of the loaded system by the key of its id. */
export const unit = (key: string): string => `organization.${key}`;

/** A body of the samples by its alias. */
export function body(alias: string): string {
  const found = readOrganizations().find((each) => each.alias === alias);
  if (!found) throw new Error(`the samples know no body ${alias}`);
  return found.id;
}

/** A mutation and what is wanted of its success. */
type Mutation = readonly [name: string, wanted: string];

/** What may be asked and tried of a loaded document, on the running system. */
interface Trial {
  /** What the graph tells of the document. */
  readonly says: (fields: string, as?: string) => Promise<Answered>;
  /** Any question. */
  readonly asks: (question: string, as?: string) => Promise<Answered>;
  /** Does it, by default in the name of the archivist, who may enter papers of all units; throws if refused. */
  readonly does: (mutation: Mutation, input: object, as?: string) => Promise<Answered>;
  /** The code with which it is refused, and what the refusal says; without one if it is not. */
  readonly refuses: (mutation: Mutation, input: object, as?: string) => Promise<Refused>;
}

interface Refused {
  readonly code?: string;
  readonly message?: string;
}

const archivist = 'archivist';

/** A trial of the document with that id. */
export function trialOf(system: () => System, id: string): Trial {
  const asks: Trial['asks'] = async (question, as) => {
    // A machine with much to do may keep a question waiting too long; what may be asked again is.
    const { data, errors } = await eventually(async () => {
      const answer = await system().graph(`{ ${question} }`, {}, as);
      return !answer.errors.some(({ extensions }) => extensions?.retryable) && answer;
    }, 40_000);
    expect(errors).toEqual([]);
    return data;
  };
  return {
    asks,
    says: async (fields, as) => (await asks(`campaign(id: "${id}") { ${fields} }`, as)).campaign,
    does: (mutation, input, as = archivist) => act(system().graph, mutation, input, as),
    refuses: async (mutation, input, as = archivist) => {
      const { code, message } = await attempt(system().graph, mutation, input, as);
      return { code, message };
    },
  };
}

/** Rows of an answer by some of their fields (`source.line`): one value a row, or several in a list. */
export const table = (rows: readonly Answered[], ...paths: readonly string[]): Answered[] =>
  rows.map((row) => {
    const values = paths.map((path) => path.split('.').reduce((at, key) => at?.[key], row));
    return values.length === 1 ? values[0] : values;
  });
