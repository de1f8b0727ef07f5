import { Command } from 'commander';

const foundDiscrepancy = 1;

/** `thidua verify`: folds every aggregate and compares it with its snapshot. */
export const verifyCommand = new Command('verify')
  .description('check that every snapshot is what its events say; exit code 1 if one is not')
  .argument('[service]', 'only this service')
  .action(async (name?: string) => {
    const [{ findDiscrepancies }, { serviceOf, services, withStore }] = await Promise.all([
      import('@thidua/event-kit'),
      import('../services.ts'),
    ]);
    for (const service of name === undefined ? services : [serviceOf(name)])
      for (const type of service.aggregates) {
        const found = await withStore(service, (store) => findDiscrepancies(store, type));
        process.stderr.write(`${service.logical}: ${type.collection}: ${found.length} discrepancies\n`);
        for (const each of found)
          process.stdout.write(`${JSON.stringify({ service: service.logical, ...each })}\n`);
        if (found.length > 0) process.exitCode = foundDiscrepancy;
      }
  });
