import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  birthUnitOf,
  type Instance,
  PoolTransport,
  RoutedDataSource,
  SnapshotDirectory,
} from '../../src/index.ts';
import { metadata, snapshotOf } from '../toy/nation.ts';

/** A nation over HTTP: its instances in a process of their own, its data source in this one. */
export interface ServedNation {
  readonly source: RoutedDataSource;
  readonly transport: PoolTransport;
  readonly instances: readonly Instance[];
  stop(): Promise<void>;
}

export async function startInstances(size: number): Promise<ServedNation> {
  const child = fork(fileURLToPath(new URL('instances.ts', import.meta.url)), [String(size)]);
  const ports = await new Promise<Record<string, number>>((resolve) => child.once('message', resolve));
  const snapshot = snapshotOf(size);
  const instances = snapshot.instances.map((instance) => ({
    ...instance,
    url: `http://127.0.0.1:${ports[instance.id]}/`,
  }));
  const transport = new PoolTransport();
  const directory = new SnapshotDirectory({ ...snapshot, instances });
  const source = new RoutedDataSource({
    logical: 'awards',
    directory,
    transport,
    metadata: () => metadata,
    unitOf: birthUnitOf,
  });
  const stop = async () => {
    await transport.close();
    child.disconnect();
  };
  return { source, transport, instances, stop };
}
