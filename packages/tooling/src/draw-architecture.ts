/**
 * `npm run architecture`: draws the dependency rule as it is into ARCHITECTURE.md, between its two markers.
 * With `--check` it writes nothing and fails when the picture is not the one that it would draw.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { drawTree } from './cruise-tree.ts';
import { root } from './repository-root.ts';

const begin = '<!-- dependency rule: drawn by `npm run architecture` -->';
const end = '<!-- /dependency rule -->';
const path = `${root}/ARCHITECTURE.md`;

const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
const [before, rest] = page.split(begin);
const after = rest?.split(end)[1];

if (before === undefined || after === undefined) {
  console.error(
    `ARCHITECTURE.md must hold these two lines, the picture goes between them:\n${begin}\n${end}`,
  );
  process.exitCode = 1;
} else {
  const drawn = `${before}${begin}\n\n\`\`\`mermaid\n${await drawTree()}\n\`\`\`\n\n${end}${after}`;
  if (!process.argv.includes('--check')) writeFileSync(path, drawn);
  else if (drawn !== page) {
    console.error('ARCHITECTURE.md shows an older tree: run `npm run architecture`');
    process.exitCode = 1;
  }
}
