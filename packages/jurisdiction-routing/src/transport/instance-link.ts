import { Pool } from 'undici';
import type { GraphQLAnswer } from '../answer/graphql-answer.ts';
import { Breaker, type BreakerSettings } from './breaker.ts';
import { Deadline } from './deadline.ts';
import { InstanceUnavailable } from './instance-unavailable.ts';
import { readAnswer, UnusableAnswer } from './read-answer.ts';

/** How instances are reached. */
export interface LinkSettings {
  readonly connections: number;
  readonly connectTimeoutMs: number;
  readonly maxAnswerBytes: number;
  readonly breaker: BreakerSettings;
}

/** One exchange with an instance. */
export interface LinkRequest {
  readonly body: Buffer;
  readonly headers: Record<string, string>;
  readonly deadlineMs: number;
  /** Aborted when the client has gone. */
  readonly gone: AbortSignal | undefined;
  /** A read is sent again if the connection turns out to be closed; a write never. */
  readonly mayRepeat: boolean;
}

/** Nothing has left this process. */
const unsent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);
/** The other side closed a connection that was kept alive. */
const closed = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/** The connections to one instance, and what is known of its health. */
export class InstanceLink {
  readonly #pool: Pool;
  readonly #path: string;
  readonly #breaker: Breaker;
  readonly #maxAnswerBytes: number;

  constructor(url: string, { connections, connectTimeoutMs, maxAnswerBytes, breaker }: LinkSettings) {
    const { origin, pathname, search } = new URL(url);
    this.#path = pathname + search;
    this.#pool = new Pool(origin, { connections, connect: { timeout: connectTimeoutMs } });
    this.#breaker = new Breaker(breaker);
    this.#maxAnswerBytes = maxAnswerBytes;
  }

  /** Throws InstanceUnavailable. */
  async exchange(request: LinkRequest): Promise<GraphQLAnswer> {
    if (!this.#breaker.admits()) {
      throw new InstanceUnavailable('BREAKER_OPEN', 'failed too often', { mayHaveRun: false });
    }
    const deadline = new Deadline(request.deadlineMs, request.gone);
    try {
      const answer = await this.#send(request, deadline.signal);
      this.#breaker.succeeded();
      return answer;
    } catch (cause) {
      const error = judge(cause, deadline);
      if (error.reason === 'CLIENT_GONE') this.#breaker.abandoned();
      else this.#breaker.failed();
      throw error;
    } finally {
      deadline.release();
    }
  }

  async #send(request: LinkRequest, signal: AbortSignal): Promise<GraphQLAnswer> {
    const { headers, body, mayRepeat } = request;
    try {
      const response = await this.#pool.request({ path: this.#path, method: 'POST', headers, body, signal });
      return await readAnswer(response, this.#maxAnswerBytes);
    } catch (error) {
      if (!mayRepeat || !closed.has(codeOf(error))) throw error;
      return this.#send({ ...request, mayRepeat: false }, signal);
    }
  }

  /** Ends what is under way and closes the connections. */
  close(): Promise<void> {
    return this.#pool.destroy();
  }
}

function judge(cause: unknown, deadline: Deadline): InstanceUnavailable {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (deadline.expired) return new InstanceUnavailable('TIMEOUT', message, { mayHaveRun: true, cause });
  if (deadline.signal.aborted)
    return new InstanceUnavailable('CLIENT_GONE', message, { mayHaveRun: true, cause });
  if (cause instanceof UnusableAnswer) {
    return new InstanceUnavailable('UNUSABLE_ANSWER', message, { mayHaveRun: true, cause });
  }
  return new InstanceUnavailable('UNREACHABLE', message, { mayHaveRun: !unsent.has(codeOf(cause)), cause });
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
