import { cruise, type ICruiseOptions, type IFlattenedRuleSet, type IViolation } from 'dependency-cruiser';
import configuration from '../../../.dependency-cruiser.cjs';
import { root } from './repository-root.ts';

const folders = ['packages', 'services', 'gateway', 'infra', 'test'];
const ruleSet = { forbidden: configuration.forbidden } as IFlattenedRuleSet;
const options = { ...configuration.options, baseDir: root } as ICruiseOptions;

/** Every import that breaks a rule of .dependency-cruiser.cjs; empty when all is well. */
export async function judgeTree(): Promise<readonly IViolation[]> {
  const { output } = await cruise(folders, { ...options, ruleSet, validate: true });
  if (typeof output === 'string') throw new TypeError('dependency-cruiser gave a report instead of a graph');
  return output.summary.violations;
}

/**
 * The same graph as a mermaid flowchart of workspaces: what is shipped, without specs and tools. The arrows are
 * sorted: they come in the order of the imports, which is nobody's business.
 */
export async function drawTree(): Promise<string> {
  const { output } = await cruise(folders, {
    ...options,
    includeOnly: '^(packages|services|gateway|infra)/',
    exclude: { path: 'node_modules|(^|/)dist/|[.]spec[.]ts$|/(test|testing)/|^packages/(tooling|test-kit)/' },
    collapse: '^(packages|services|infra)/[^/]+|^gateway/(src|explorer|supergraph)',
    outputType: 'mermaid',
  });
  if (typeof output !== 'string') throw new TypeError('dependency-cruiser gave a graph instead of a picture');
  const lines = output.trim().split('\n');
  const isArrow = (line: string) => line.includes('-->');
  return [...lines.filter((line) => !isArrow(line)), ...lines.filter(isArrow).toSorted()].join('\n');
}
