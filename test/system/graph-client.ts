import { mintToken } from '@thidua/identity';
import { readPeople } from '@thidua/samples';

/** An error as it stands in an answer. */
export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: {
    readonly code?: string;
    readonly service?: string;
    readonly retryable?: boolean;
    readonly mayHaveRun?: boolean;
  };
}

/** What came back. `data` is for a spec to look into, so it has no type of its own. */
export interface GraphAnswer {
  readonly status: number;
  /** The body as it was sent. */
  readonly text: string;
  // oxlint-disable-next-line no-explicit-any
  readonly data: any;
  readonly errors: readonly GraphError[];
}

/** Asks the graph in the name of a sample person by alias, or of any person by id; without one, anonymously. */
export type Graph = (query: string, variables?: object, as?: string) => Promise<GraphAnswer>;

const patienceMs = 20_000;

const isPersonId = (whom: string): boolean => whom.startsWith('person.');

/** A client of the gateway at `url` that makes its tokens with the local issuer's key. */
export function graphAt(url: string, keyFile: string): Graph {
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (alias: string): Promise<string> => {
    const personId = isPersonId(alias) ? alias : readPeople().find((person) => person.alias === alias)?.id;
    if (personId === undefined) throw new Error(`the samples know no person ${alias}`);
    const token = tokens.get(alias) ?? mintToken({ keyFile, personId, hours: 1 });
    tokens.set(alias, token);
    return token;
  };
  return async (query, variables = {}, as) => {
    const headers = {
      'content-type': 'application/json',
      ...(as !== undefined && { authorization: `Bearer ${await tokenOf(as)}` }),
    };
    const body = JSON.stringify({ query, variables });
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(patienceMs),
    });
    const text = await response.text();
    const { data = null, errors = [] } = JSON.parse(text);
    return { status: response.status, text, data, errors };
  };
}
