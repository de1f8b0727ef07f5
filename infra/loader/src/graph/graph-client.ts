import { setTimeout as sleep } from 'node:timers/promises';

/** A refusal as every mutation gives it. */
interface Refusal {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly messageEn: string;
  readonly path: readonly string[] | null;
  readonly retryAfterMs?: number;
}

/** The graph said no, and asking again would not help. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

interface GraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly retryable?: boolean; readonly mayHaveRun?: boolean };
  }[];
}

const patienceMs = 120_000;
const pauseMs = 500;

/** Sends mutations in one person's name, and asks again while the graph says that this may help. */
export class GraphClient {
  readonly #url: string;
  readonly #token: string;

  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  /**
   * Runs a mutation with one field. `what` names the thing for the operator. Throws Refused with the refusal's
   * text, or the last fault when patience ends.
   */
  async mutate(what: string, mutation: string, input: object): Promise<void> {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      const outcome = await this.#once(mutation, input);
      if (outcome === null) return;
      if (!outcome.mayRetry || Date.now() > deadline) throw new Refused(`${what}: ${outcome.why}`);
      await sleep(outcome.afterMs);
    }
  }

  async #once(
    mutation: string,
    input: object,
  ): Promise<{ why: string; mayRetry: boolean; afterMs: number } | null> {
    const answer = await this.#post({ query: mutation, variables: { input } });
    const [error] = answer.errors ?? [];
    if (error) {
      const { retryable, mayHaveRun } = error.extensions ?? {};
      // What may have run is repeated, too: every mutation carries an idempotency key.
      return { why: error.message, mayRetry: retryable === true || mayHaveRun === true, afterMs: pauseMs };
    }
    const [result] = Object.values(answer.data ?? {}) as Partial<Refusal>[];
    if (result?.code === undefined) return null;
    const { __typename, code, message, messageEn, path, retryAfterMs = pauseMs } = result;
    const why = `${code} ${path?.join('.') ?? ''}: ${message} / ${messageEn}`;
    return { why, mayRetry: __typename === 'TryAgainLater', afterMs: retryAfterMs };
  }

  async #post(body: object): Promise<GraphAnswer> {
    try {
      const response = await fetch(this.#url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#token}` },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(15_000),
      });
      return (await response.json()) as GraphAnswer;
    } catch (error) {
      // The gateway is not there yet, or gone for a moment.
      return { errors: [{ message: String(error), extensions: { retryable: true } }] };
    }
  }
}

/** The selection that every mutation of the loader needs. */
export const refusalFields = `__typename ... on UserError { code message messageEn path } ... on TryAgainLater { retryAfterMs }`;
