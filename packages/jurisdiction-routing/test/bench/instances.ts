/** A process of so many instances of the toy subgraph, each with the rows at home there, on ports of their own. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { InstanceRequest } from '../../src/index.ts';
import { foundNation } from '../toy/nation.ts';

const ports: Record<string, number> = {};
for (const [id, instance] of foundNation(Number(process.argv[2]), 1).instances) {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as InstanceRequest;
      void instance.answer(body).then((answer) => {
        instance.requests.length = 0;
        response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ports[id] = (server.address() as AddressInfo).port;
}
process.send?.(ports);
process.once('disconnect', () => process.exit());
