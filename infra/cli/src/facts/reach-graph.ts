import { Unreachable } from '../unreachable.ts';
import { UsageError } from '../usage-error.ts';

interface Answer {
  readonly data?: { readonly __typename?: string } | null;
  readonly errors?: readonly { readonly message: string }[];
}

const patienceMs = 10_000;

/** Before the loader begins, which waits long for a graph: is it one, and does it take the token? Throws if not. */
export async function reachGraph(url: string, token: string): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ __typename }' }),
    signal: AbortSignal.timeout(patienceMs),
  }).catch((error: Error) => {
    throw new Unreachable(`nobody answers at ${url}: is the gateway running?`, { cause: error });
  });
  const answer = (await response.json().catch(() => ({}))) as Answer;
  const [refusal] = answer.errors ?? [];
  if (refusal) throw new UsageError(`${url} refuses: ${refusal.message}`);
  if (answer.data?.__typename !== 'Query')
    throw new UsageError(`${url} is no graph; the gateway’s ends in /graphql`);
}
