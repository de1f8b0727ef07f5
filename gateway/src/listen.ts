import { once } from 'node:events';
import type { Server } from 'node:http';

/** Somebody else listens there. The message is one line that names the variable. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

/** Begins to listen. Throws PortTaken. */
export async function listen(server: Server, { port, host }: { port: number; host: string }): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new PortTaken(`PORT ${port} is already taken on ${host}`);
  }
}
