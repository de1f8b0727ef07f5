import { Command, InvalidArgumentError } from 'commander';
import { UsageError } from '../usage-error.ts';

interface Act {
  readonly unit: string;
  readonly serves: readonly string[];
  readonly legalBasis: string;
  readonly by: string;
  readonly expected?: number | null;
}

/** `thidua home`: which instance is the home of which unit, and of what lies below it. */
export const homeCommand = new Command('home').description('which instance is the home of which units');

const acting = (command: Command): Command =>
  command
    .requiredOption('--unit <key>', 'the unit’s key; * for all that have no nearer home')
    .requiredOption('--serves <service...>', 'organizations, campaigns, awards or conferences')
    .requiredOption('--legal-basis <act>', 'the decision that it rests on')
    .requiredOption('--by <person>', 'who decides')
    .option('--expected <epoch>', 'epoch of the unit’s entry as you saw it; left out, it has none', epochOf);

acting(homeCommand.command('assign'))
  .description('make an instance the home of a unit; prints the version. No data moves by it')
  .argument('<instance>', 'its name')
  .action(async (instance: string, { expected = null, serves, ...told }: Act) => {
    const { act } = await load();
    await act(async (registry) => {
      for (const logical of namesOf(serves))
        print({ version: await registry.assignHome({ ...told, logical, instance, expected }), logical });
    });
  });

acting(homeCommand.command('release'))
  .description('end a unit’s own entry: its home is that of the unit above; prints the version')
  .action(async ({ expected = null, serves, ...told }: Act) => {
    const { act } = await load();
    await act(async (registry) => {
      for (const logical of namesOf(serves))
        print({ version: await registry.releaseHome({ ...told, logical, expected }), logical });
    });
  });

homeCommand
  .command('list')
  .description('print the entries that hold, one JSON line each')
  .option('--unit <key>', 'only this unit’s')
  .option('--all', 'those that have ended too')
  .action(async ({ unit, all = false }: { unit?: string; all?: boolean }) => {
    const { readRegistry } = await load();
    const { version, tenures } = await readRegistry();
    for (const tenure of tenures)
      if ((all || tenure.toVersion === null) && (unit === undefined || tenure.unit === unit)) print(tenure);
    process.stderr.write(`version ${version}\n`);
  });

const load = () => import('../registry.ts');

const known = ['organizations', 'campaigns', 'awards', 'conferences'];

function namesOf(serves: readonly string[]): readonly string[] {
  const unknown = serves.find((each) => !known.includes(each));
  if (unknown === undefined) return serves;
  throw new UsageError(`no service “${unknown}”; there are: ${known.join(', ')}`);
}

function epochOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('an epoch is a number from 1 on.');
}

const print = (answer: object): void => void process.stdout.write(`${JSON.stringify(answer)}\n`);
