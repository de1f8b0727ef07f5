/** `npm run deps`: fails when an import breaks the dependency rule, and says which way it does. */
import configuration from '../../../.dependency-cruiser.cjs';
import { judgeTree } from './cruise-tree.ts';

const reasons = new Map(configuration.forbidden.map(({ name, comment }) => [name, comment]));
const violations = await judgeTree();

for (const { rule, from, to, cycle, via } of violations) {
  const way = (cycle ?? via)?.map(({ name }) => name) ?? [to];
  console.error(`${rule.name}: ${[from, ...way].join(' → ')}\n    ${reasons.get(rule.name)}\n`);
}
console.log(`${violations.length} imports break the dependency rule`);
if (violations.length > 0) process.exitCode = 1;
