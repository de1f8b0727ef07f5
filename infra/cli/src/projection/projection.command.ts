import { Command } from 'commander';
import { UsageError } from '../usage-error.ts';

const foundDifference = 1;

/** `thidua projection rebuild`: replays the topic beside the live read model and compares both by hash. */
export const projectionCommand = new Command('projection').description('read models fed by other services');

projectionCommand
  .command('rebuild')
  .description('replay the topic and compare with the live read model; exit code 1 if they differ')
  .argument('<service>', 'whose read model')
  .argument('<projection>', 'its name, as in /readyz')
  .option('--swap', 'put the rebuilt one in the live one’s place if they differ')
  .action(async (name: string, wanted: string, { swap = false }: { swap?: boolean }) => {
    const [
      { dropRebuild, rebuildProjection, swapRebuild },
      { createClock },
      { serviceOf, withBus, withStore },
    ] = await Promise.all([
      import('@thidua/event-kit'),
      import('@thidua/domain-kit'),
      import('../services.ts'),
    ]);
    const service = serviceOf(name);
    const projection = service.projections.find((each) => each.name === wanted);
    const names = service.projections.map((each) => each.name).join(', ');
    if (!projection) throw new UsageError(`${name} has no projection “${wanted}”; it has: ${names}`);
    await withStore(service, (store) =>
      withBus(async (bus) => {
        const report = await rebuildProjection({
          store,
          bus,
          clock: createClock(),
          projection,
          onProgress: (events) => process.stderr.write(`\r${events} events replayed`),
        });
        process.stderr.write('\n');
        process.stdout.write(`${JSON.stringify(report)}\n`);
        if (report.equal || !swap) {
          await dropRebuild(store, projection);
          process.exitCode = report.equal ? 0 : foundDifference;
        } else {
          await swapRebuild(store, projection);
          process.stderr.write('the rebuilt read model is live now\n');
        }
      }),
    );
  });
