import { Command } from 'commander';
import { UsageError } from '../usage-error.ts';

const services = 'organizations, campaigns, awards or conferences';

/** `thidua instance`: a jurisdiction's own instance, from its folder to its place in the registry. */
export const instanceCommand = new Command('instance').description('a jurisdiction’s own instance');

instanceCommand
  .command('init')
  .description('write its folder: key, variables of its services, and what is to be admitted')
  .argument('<id>', 'its name: lower-case letters, digits and hyphens')
  .requiredOption('--unit <key>', 'key of the unit that it acts for')
  .option('--jurisdiction <name>', 'what people call it; known of the units in infra/facts')
  .option('--folder <path>', 'where to write; a folder of its name unless told')
  .option('--serves <service...>', services, ['campaigns', 'awards', 'conferences'])
  .option('--host <name>', 'where gateways reach it', '127.0.0.1')
  .option('--port-base <port>', 'its services listen above this port', '4100')
  .action(async (id: string, options: import('./init-instance.ts').InitOptions) => {
    const { initInstance } = await import('./init-instance.ts');
    const { folder, steps } = initInstance(id, options);
    process.stdout.write(`${folder}\n`);
    process.stderr.write(`${steps.join('\n')}\n`);
  });

instanceCommand
  .command('admit')
  .description('bind it and its key to its jurisdiction; prints the version and whom it admitted')
  .argument('<file>', 'the admission.json of its folder')
  .requiredOption('--by <person>', 'who decides')
  .action(async (file: string, { by }: { by: string }) => {
    const [{ readAdmission }, { act }] = await load();
    const { id, unit: jurisdictionUnit, jurisdiction, serves, publicKey } = readAdmission(file);
    await act(async (registry) => {
      for (const logical of serves) {
        const admission = { logical, id, jurisdictionUnit, jurisdiction, publicKey, by };
        print({ version: await registry.admitInstance(admission), admitted: `${logical}/${id}` });
      }
    });
  });

instanceCommand
  .command('withdraw')
  .description(
    'take its identity away; what it is home of stays its own and is missing until it is assigned anew',
  )
  .argument('<id>', 'its name')
  .requiredOption('--by <person>', 'who decides')
  .option('--serves <service...>', `only of ${services}`)
  .action(async (id: string, { by, serves }: { by: string; serves?: string[] }) => {
    const [, { act }] = await load();
    await act(async (registry) => {
      const { instances } = await registry.changesSince({ registry: null, version: 0 });
      const admitted = instances.filter((each) => each.id === id && each.publicKey !== null);
      const wanted = serves ?? admitted.map(({ logical }) => logical);
      if (wanted.length === 0)
        throw new UsageError(`no instance “${id}” is admitted: thidua instance status`);
      for (const logical of wanted)
        print({ version: await registry.withdrawInstance(logical, id, by), withdrawn: `${logical}/${id}` });
    });
  });

instanceCommand
  .command('status')
  .description('print what the registry knows of the instances, one JSON line each')
  .argument('[id]', 'only this one')
  .action(async (id?: string) => {
    const [, { readRegistry }] = await load();
    const { version, instances, tenures } = await readRegistry();
    const shown = instances.filter((each) => id === undefined || each.id === id);
    if (id !== undefined && shown.length === 0)
      throw new UsageError(`the registry knows no instance “${id}”`);
    for (const { publicKey, ...each } of shown) {
      const homes = tenures
        .filter(
          ({ logical, instance, toVersion }) =>
            toVersion === null && logical === each.logical && instance === each.id,
        )
        .map(({ unit }) => unit);
      print({ ...each, isAdmitted: publicKey !== null, homes });
    }
    process.stderr.write(`version ${version}\n`);
  });

const load = () => Promise.all([import('./read-admission.ts'), import('../registry.ts')]);

const print = (answer: object): void => void process.stdout.write(`${JSON.stringify(answer)}\n`);
