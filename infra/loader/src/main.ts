import { existsSync, writeFileSync } from 'node:fs';
import { mintToken } from '@thidua/identity';
import { readPeople } from '@thidua/samples';
import { readEnvironment } from './environment.ts';
import { GraphClient, Refused } from './graph/graph-client.ts';
import { factSteps, load } from './load.ts';
import { citedDocuments, documents } from './steps/campaigns.ts';
import { conferences } from './steps/conferences.ts';
import { countItems, type LoadStep, writtenBy } from './steps/load-step.ts';
import { movements } from './steps/movements.ts';
import { bodies } from './steps/organizations.ts';
import { posts } from './steps/posts.ts';
import { administratorAlias, archivistAlias, roles } from './steps/roles.ts';

const environment = readEnvironment();

/** In this order: who may enter, where things belong, then the papers, each after those that it names. */
const parts = {
  nation: (): LoadStep[] => [
    roles('quyền nhập văn bản / right to transcribe', (alias) => alias === archivistAlias),
    ...factSteps(),
  ],
  papers: (): LoadStep[] => [
    bodies(),
    posts(),
    roles('vai trò / roles', (alias) => alias !== administratorAlias && alias !== archivistAlias),
    movements(),
    citedDocuments(),
    documents(),
    conferences(),
  ],
};
const wanted = process.argv.slice(2);
if (wanted.length === 0 || !wanted.every((name) => name in parts))
  throw new Error(`say what to enter: ${Object.keys(parts).join(', ')}`);

async function clientOf(whom: string): Promise<GraphClient> {
  const person = readPeople().find(({ alias }) => alias === whom);
  if (!person) throw new Error(`the samples have no person “${whom}”`);
  const { issuerKeyFile: keyFile, issuer, audience, graphUrl } = environment;
  return new GraphClient(
    graphUrl,
    await mintToken({ keyFile, issuer, audience, personId: person.id, hours: 1 }),
  );
}

if (!existsSync(environment.markerFile)) {
  const clients = {
    administrator: await clientOf(administratorAlias),
    archivist: await clientOf(archivistAlias),
  };
  try {
    if (wanted.includes('nation'))
      for (const step of parts.nation()) await load(step, clients, process.stdout);
    if (wanted.includes('papers')) {
      const papers = parts.papers();
      const written = papers.map((step) => writtenBy(environment.today, step));
      for (const step of written) await load(step, clients, process.stdout);
      // Papers of later days are entered by a start on a later day.
      const isWhole = written.every((step, at) => countItems(step) === countItems(papers[at] ?? step));
      if (isWhole)
        writeFileSync(environment.markerFile, `${JSON.stringify({ loadedAt: new Date().toISOString() })}\n`);
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    process.stderr.write(
      `\nthe graph refused ${error.message}\nmend the cause and start again: what is entered stays\n`,
    );
    process.exitCode = 1;
  }
}
