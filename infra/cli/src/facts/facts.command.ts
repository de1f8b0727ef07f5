import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { UsageError } from '../usage-error.ts';

const refusedExitCode = 1;

/** `thidua facts load`: enters the committed units and the acts on them where there are no samples, in production. */
export const factsCommand = new Command('facts').description(
  'the committed facts: units and the acts on them',
);

factsCommand
  .command('load')
  .description('enter them through the graph; what is there already stays as it is')
  .requiredOption('--graph <url>', 'where the gateway takes queries: http://127.0.0.1:4000/graphql', urlOf)
  .requiredOption('--token-file <file>', 'holds an access token of an archivist of the country')
  .action(async ({ graph, tokenFile }: { graph: string; tokenFile: string }) => {
    const [{ loadFacts, Refused }, { reachGraph }] = await Promise.all([
      import('@thidua/loader'),
      import('./reach-graph.ts'),
    ]);
    const token = tokenIn(tokenFile);
    await reachGraph(graph, token);
    try {
      await loadFacts(graph, token, process.stderr);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      process.stderr.write(
        `\nthe graph refused ${error.message}\nmend the cause and load again: what is entered stays\n`,
      );
      process.exitCode = refusedExitCode;
    }
  });

function tokenIn(file: string): string {
  try {
    const token = readFileSync(file, 'utf8').trim();
    if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) return token;
  } catch (error) {
    throw new UsageError(`${file} cannot be read`, { cause: error });
  }
  throw new UsageError(`${file} holds no access token`);
}

function urlOf(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError('an address that begins with http:// or https:// is needed.');
}
