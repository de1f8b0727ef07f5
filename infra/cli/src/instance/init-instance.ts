import { join, resolve } from 'node:path';
import { readUnits } from '@thidua/facts';
import { admission, writeInstanceFolder } from '@thidua/instances';
import { readSurroundings } from '../environment.ts';
import { UsageError } from '../usage-error.ts';

export interface InitOptions {
  readonly unit: string;
  readonly jurisdiction?: string;
  readonly folder?: string;
  readonly serves: readonly string[];
  readonly host: string;
  readonly portBase: string;
}

const wanted = admission.omit({ publicKey: true });
const highestBase = 65_535 - 100;

/** Writes an instance's folder, and says what comes next. Throws UsageError if it cannot be what it is told. */
export function initInstance(id: string, options: InitOptions): { folder: string; steps: string[] } {
  const { unit, serves, host } = options;
  const jurisdiction = options.jurisdiction ?? readUnits().find(({ key }) => key === unit)?.name;
  if (jurisdiction === undefined)
    throw new UsageError(`infra/facts knows no unit ${unit}: say --jurisdiction, or another key`);
  if (id === 'default') throw new UsageError('“default” is the national instance: take another id');
  const parsed = wanted.safeParse({ id, unit, jurisdiction, serves });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UsageError(`${issue?.path.join('.')}: ${issue?.message}`);
  }
  const portBase = Number(options.portBase);
  if (!(Number.isInteger(portBase) && portBase > 0 && portBase <= highestBase))
    throw new UsageError(`--port-base must be a port number up to ${highestBase}`);
  const folder = resolve(options.folder ?? id);
  const { registryUrl, variables: surroundings } = readSurroundings();
  if (!writeInstanceFolder({ ...parsed.data, folder, host, portBase, registryUrl, surroundings }))
    throw new UsageError(`${folder} holds an instance already`);
  return { folder, steps: nextSteps(folder, id, unit, parsed.data.serves) };
}

/** In the checkout, under the Node that runs this. */
function nextSteps(folder: string, id: string, unit: string, serves: readonly string[]): string[] {
  const file = (name: string) => `--env-file=${join(folder, name)}`;
  const all = file('instance.env');
  return [
    'next:',
    `  check the addresses in ${join(folder, 'instance.env')}`,
    `  at the registry:  npm run -s thidua -- instance admit ${join(folder, 'admission.json')} --by <person>`,
    `                    npm run -s thidua -- home assign ${id} --unit ${unit} --serves ${serves.join(' ')} --legal-basis <act> --by <person>`,
    `  then here:        ${process.execPath} ${all} infra/cli/src/main.ts migrate`,
    ...serves.map(
      (service) =>
        `                    ${process.execPath} ${all} ${file(`${service}.env`)} services/${service}/src/main.ts`,
    ),
  ];
}
