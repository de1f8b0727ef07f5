// @ts-check
import { begin } from './begin.mjs';

// `npm run bench`: sets up what is missing, then measures a system of its own.
void begin(async () => {
  const { root, setUp } = await import('./set-up.mjs');
  const { handOver } = await import('./hand-over.mjs');
  const { QUIET } = await import('./node-flags.mjs');
  const { node, env } = await setUp({ engines: true });
  await handOver(node, [...QUIET, `${root}test/bench/run-bench.ts`, ...process.argv.slice(2)], env);
});
