import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const scope = new AsyncLocalStorage<string>();
const shape = /^[\w.-]{1,64}$/;

/** The request's id if the caller brought a usable one, else a new one. It is the trace id of faults. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && shape.test(header) ? header : randomUUID();
}

/** Runs the work of one request, so that `currentRequestId` finds its id at any depth. */
export function runAsRequest<Result>(requestId: string, work: () => Result): Result {
  return scope.run(requestId, work);
}

/** The id of the request being answered; `none` outside of one. */
export function currentRequestId(): string {
  return scope.getStore() ?? 'none';
}
