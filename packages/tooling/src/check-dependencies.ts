/** `npm run deps`: every import that breaks the dependency rule, with the reason for the rule. */
import { format } from 'dependency-cruiser';
import { cruiseTree } from './cruise-tree.ts';

const graph = await cruiseTree();

// It misses the compiler API, which TypeScript 7 does not have; swc parses instead, as configured.
const { environment } = graph.summary;
environment.issues = (environment.issues ?? []).filter(({ name }) => name !== 'missing-tsc-transpiler');

const { output, exitCode } = await format(graph, { outputType: 'err-long' });
console.log(String(output).trim());
process.exitCode = exitCode === 0 ? 0 : 1;
