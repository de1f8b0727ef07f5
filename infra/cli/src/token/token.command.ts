import { Command, InvalidArgumentError } from 'commander';
import { readEnvironment } from '../environment.ts';
import { UsageError } from '../usage-error.ts';

const longestHours = 24 * 31;

/** `thidua token --as <person>`: a token for local use on stdout, and nothing else there. */
export const tokenCommand = new Command('token')
  .description('print an access token of a sample person (local mode only)')
  .requiredOption('--as <person>', 'alias, name or id of the person')
  .option('--hours <number>', 'how long it is good', hoursOf, 8)
  .action(async ({ as, hours }: { as: string; hours: number }) => {
    const [{ mintToken }, { readPeople }, { findPerson }] = await Promise.all([
      import('@thidua/identity'),
      import('@thidua/samples'),
      import('./find-person.ts'),
    ]);
    const { issuerKeyFile, tokenIssuer, tokenAudience } = readEnvironment();
    const token = await mintToken({
      keyFile: issuerKeyFile,
      personId: findPerson(readPeople(), as),
      hours,
      ...(tokenIssuer && { issuer: tokenIssuer }),
      ...(tokenAudience && { audience: tokenAudience }),
    }).catch((error: Error) => {
      throw new UsageError(`${error.message}; \`npm start\` makes it`, { cause: error });
    });
    process.stdout.write(`${token}\n`);
  });

function hoursOf(text: string): number {
  const hours = Number(text);
  if (hours > 0 && hours <= longestHours) return hours;
  throw new InvalidArgumentError(`a number above 0 and up to ${longestHours} is needed.`);
}
