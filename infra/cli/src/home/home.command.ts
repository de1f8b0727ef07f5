import { Command, InvalidArgumentError } from 'commander';
import { UsageError } from '../usage-error.ts';

interface Act {
  readonly unit: string;
  readonly serves: readonly string[];
  readonly legalBasis: string;
  readonly by: string;
  readonly expected?: number | null;
  readonly leaveDataBehind?: boolean;
}

/** `thidua home`: which instance is the home of which unit, and of what lies below it. */
export const homeCommand = new Command('home').description('which instance is the home of which units');

const acting = (command: Command): Command =>
  command
    .requiredOption('--unit <key>', 'the unit’s key; * for all that have no nearer home')
    .requiredOption('--serves <service...>', 'organizations, campaigns, awards or conferences')
    .requiredOption('--legal-basis <act>', 'the decision that it rests on')
    .requiredOption('--by <person>', 'who decides')
    .option('--expected <epoch>', 'epoch of the unit’s entry as you saw it; left out, it has none', epochOf)
    .option(
      '--leave-data-behind',
      'though records lie at the present home, which nobody finds any more then',
    );

acting(homeCommand.command('assign'))
  .description('make an instance the home of a unit; prints the version. No data moves by it')
  .argument('<instance>', 'its name')
  .action((instance: string, told: Act) => change(instance, told));

acting(homeCommand.command('release'))
  .description('end a unit’s own entry: its home is that of the unit above; prints the version')
  .action((told: Act) => change(null, told));

async function change(
  instance: string | null,
  { expected = null, leaveDataBehind = false, serves, ...told }: Act,
): Promise<void> {
  const logicals = namesOf(serves);
  const [{ act }, { changeHomes }] = await Promise.all([load(), import('./change-homes.ts')]);
  const wanted = { ...told, logicals, instance, expected, leaveDataBehind };
  await act((registry) =>
    changeHomes(
      registry,
      wanted,
      (version, logical) => print({ version, logical }),
      (line) => void process.stderr.write(`${line}\n`),
    ),
  );
}

homeCommand
  .command('reset-guards')
  .description(
    'after the registry was set up anew or went back: let this instance’s guards follow it; prints what they are',
  )
  .requiredOption('--serves <service...>', 'organizations, campaigns, awards or conferences')
  .action(async ({ serves }: Pick<Act, 'serves'>) => {
    const logicals = namesOf(serves);
    const { resetGuardsOf } = await import('./reset-guards.ts');
    for (const logical of logicals) print(await resetGuardsOf(logical));
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
