import { StartRefused } from '@thidua/federation-kit/process';
import { createServer } from 'node:net';
import { type PortName, portTable } from './ports.ts';
import type { Settings } from './settings.ts';

/** Tries each port that we are about to use. Throws StartRefused, naming port and variable, if one is taken. */
export async function refuseTakenPorts(settings: Settings, names: readonly PortName[]): Promise<void> {
  for (const name of names) {
    const port = settings.ports[name];
    const host = name === 'gateway' ? settings.host : '127.0.0.1';
    const fault = await bindFault(port, host);
    if (fault === undefined) continue;
    const { variable } = portTable[name];
    if (fault === 'EADDRINUSE')
      throw new StartRefused(`port ${port} is taken: set ${variable} or THIDUA_PORT_BASE to another`);
    throw new StartRefused(
      `${host}:${port} (${name === 'gateway' ? 'HOST, ' : ''}${variable}) cannot be used: ${fault}`,
    );
  }
}

function bindFault(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
