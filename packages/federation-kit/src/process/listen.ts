import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartRefused } from './start-refused.ts';

export interface Listening {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The variable that sets the port, for the message if it is taken; PORT unless told. */
  readonly variable?: string;
}

/** Starts listening and tells the port. Throws StartRefused, which names port and variable, if it is taken. */
export async function listen(server: Server, { host, port, variable = 'PORT' }: Listening): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE' ? new StartRefused(`port ${port} is taken (set by ${variable})`) : error,
      ),
    );
    server.listen(port, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}
