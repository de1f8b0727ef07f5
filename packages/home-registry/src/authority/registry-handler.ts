import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Fault } from '@thidua/domain-kit';
import type { Logger } from 'pino';
import type { KnownVersion, RegistrySource, StatementDesk } from '../ports.ts';
import { RegistryRefusal } from '../registry-refusal.ts';

const maxStatementBytes = 8192;

/**
 * Serves the registry over HTTP, so that no instance needs a way into its database: `GET /v1/changes?registry=&since=`
 * and `POST /v1/statements`. A refusal is 403 with its code; 503 means: later.
 */
export function createRegistryHandler(
  registry: RegistrySource & StatementDesk,
  log: Logger,
): RequestListener {
  const changes = shared((known) => registry.changesSince(known).then((told) => JSON.stringify(told)));
  return (request, response) => {
    void answer({ changes, desk: registry }, request).then(
      (body) => send(response, body === null ? 404 : 200, body),
      (error: unknown) => {
        if (error instanceof RegistryRefusal)
          return send(response, 403, JSON.stringify({ code: error.code, message: error.message }));
        log.warn({ err: error, url: request.url }, 'the registry could not answer');
        return send(response, error instanceof Fault ? 503 : 500, 'null');
      },
    );
  };
}

/**
 * Who asks the same at the same time shares one answer. New copies ask for everything, many at once after an outage,
 * and again when they have lost patience: each with a read of its own would keep the registry from answering anyone.
 */
function shared(tell: (known: KnownVersion) => Promise<string>): (known: KnownVersion) => Promise<string> {
  const underWay = new Map<string, Promise<string>>();
  return (known) => {
    const key = `${known.registry}/${known.version}`;
    const same = underWay.get(key);
    if (same) return same;
    const told = tell(known).finally(() => underWay.delete(key));
    underWay.set(key, told);
    return told;
  };
}

interface Answering {
  readonly changes: (known: KnownVersion) => Promise<string>;
  readonly desk: StatementDesk;
}

/** The body, as JSON; null where there is nothing at the address. */
async function answer({ changes, desk }: Answering, request: IncomingMessage): Promise<string | null> {
  const url = new URL(request.url ?? '/', 'http://registry');
  const route = `${request.method} ${url.pathname}`;
  if (route === 'POST /v1/statements') return JSON.stringify(await desk.accept(await read(request)));
  if (route !== 'GET /v1/changes') return null;
  const version = Number(url.searchParams.get('since') ?? 0);
  return changes({
    registry: url.searchParams.get('registry'),
    version: Number.isSafeInteger(version) ? version : 0,
  });
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > maxStatementBytes) throw new RegistryRefusal('BAD_STATEMENT', 'too long');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function send(response: ServerResponse, status: number, body: string | null): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(body ?? 'null');
}
