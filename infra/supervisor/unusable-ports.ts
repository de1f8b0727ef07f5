import { createServer } from 'node:net';
import { StartRefused } from '@thidua/federation-kit/process';
import { type PortName, portTable } from './ports.ts';
import { subgraphsBeside } from './processes.ts';
import type { Settings } from './settings.ts';

/** Tries each port that we are about to use. Throws StartRefused, naming port and variable, if one will not do. */
export async function refuseUnusablePorts(settings: Settings, names: readonly PortName[]): Promise<void> {
  for (const { name, port } of subgraphsBeside(settings).flat()) {
    const fault = await bindFault(port(settings), '127.0.0.1');
    if (fault !== undefined)
      throw new StartRefused(
        `port ${port(settings)} of ${name} cannot be used (${fault}): set another portOffset`,
      );
  }
  for (const name of names) {
    const port = settings.ports[name];
    const host = name === 'gateway' ? settings.host : '127.0.0.1';
    const { variable } = portTable[name];
    const fault = await bindFault(port, host);
    if (fault === 'EADDRINUSE')
      throw new StartRefused(`port ${port} is taken: set ${variable} or THIDUA_PORT_BASE to another`);
    if (fault !== undefined)
      throw new StartRefused(
        `${host}:${port} (${name === 'gateway' ? 'HOST, ' : ''}${variable}) cannot be used: ${fault}`,
      );
    if (name === 'gateway' && (await isBarred(port)))
      throw new StartRefused(`port ${port} (${variable}) is one that browsers and fetch refuse: set another`);
  }
}

function bindFault(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/** Whether the fetch standard bars a port (6000 is one), on which nobody listens now. */
async function isBarred(port: number): Promise<boolean> {
  const error: unknown = await fetch(`http://127.0.0.1:${port}/`).catch((caught) => caught.cause);
  return (error as Error | undefined)?.message === 'bad port';
}
