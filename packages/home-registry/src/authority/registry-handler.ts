import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Fault } from '@thidua/domain-kit';
import type { Logger } from 'pino';
import type { RegistrySource, StatementDesk } from '../ports.ts';
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
  return (request, response) => {
    void answer(registry, request).then(
      (body) => send(response, body === null ? 404 : 200, body),
      (error: unknown) => {
        if (error instanceof RegistryRefusal)
          return send(response, 403, { code: error.code, message: error.message });
        log.warn({ err: error, url: request.url }, 'the registry could not answer');
        return send(response, error instanceof Fault ? 503 : 500, null);
      },
    );
  };
}

async function answer(
  registry: RegistrySource & StatementDesk,
  request: IncomingMessage,
): Promise<object | null> {
  const url = new URL(request.url ?? '/', 'http://registry');
  const route = `${request.method} ${url.pathname}`;
  if (route === 'POST /v1/statements') return registry.accept(await read(request));
  if (route !== 'GET /v1/changes') return null;
  const version = Number(url.searchParams.get('since') ?? 0);
  return registry.changesSince({
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

function send(response: ServerResponse, status: number, body: object | null): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
