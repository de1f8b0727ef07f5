import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// In the repository the source runs as it is; Node strips no types below node_modules, so what is packed is the
// JavaScript that `tsc` has just written, and the manifest says so until `postpack` brings back the former one.
const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8')) as Record<string, unknown>;
copyFileSync(at('package.json'), at('dist/package.repository.json'));
const { scripts: _scripts, devDependencies: _devDependencies, ...published } = manifest;
const exports = { '.': { types: './dist/index.d.ts', default: './dist/index.js' } };
const files = ['dist', '!dist/package.repository.json'];
writeFileSync(at('package.json'), `${JSON.stringify({ ...published, exports, files }, null, 2)}\n`);
