import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import configuration from '../../../.dependency-cruiser.cjs';
import { root } from './repository-root.ts';

const folders = ['packages', 'services', 'gateway', 'infra', 'test'];
const ruleSet = { forbidden: configuration.forbidden } as IFlattenedRuleSet;
const options = { ...configuration.options, baseDir: root } as ICruiseOptions;

/** Who imports whom in the whole tree, judged by the rules of .dependency-cruiser.cjs. */
export async function cruiseTree(): Promise<ICruiseResult> {
  const { output } = await cruise(folders, { ...options, ruleSet, validate: true });
  if (typeof output === 'string') throw new TypeError('dependency-cruiser gave a report instead of a graph');
  return output;
}

/** The same graph as a mermaid flowchart of workspaces: what is shipped, without specs and tools. */
export async function drawTree(): Promise<string> {
  const { output } = await cruise(folders, {
    ...options,
    includeOnly: '^(packages|services|gateway|infra)/',
    exclude: { path: 'node_modules|(^|/)dist/|[.]spec[.]ts$|^packages/(tooling|test-kit)/' },
    collapse: '^(packages|services|infra)/[^/]+|^gateway/(src|explorer|supergraph)',
    outputType: 'mermaid',
  });
  return String(output).trim();
}
