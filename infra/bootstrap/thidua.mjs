// @ts-check
import { begin } from './begin.mjs';

// `npm run token` and `npm run thidua`: the command line, from any Node >= 20. Steps go to stderr, because stdout
// is for what the command prints.
void begin(async () => {
  const { root, setUp } = await import('./set-up.mjs');
  const { handOver } = await import('./hand-over.mjs');
  const { QUIET } = await import('./node-flags.mjs');
  const { node, env } = await setUp({ engines: false, stream: process.stderr });
  await handOver(node, [...QUIET, `${root}infra/cli/src/main.ts`, ...process.argv.slice(2)], env);
});
