// @ts-check
import { begin } from './begin.mjs';

// `npm start`: sets up what is missing, then goes on as the supervisor.
void begin(async () => {
  const startedAt = String(Date.now());
  const { root, setUp } = await import('./set-up.mjs');
  const { handOver } = await import('./hand-over.mjs');
  const { QUIET } = await import('./node-flags.mjs');
  const { node, env } = await setUp({ engines: true });
  const main = `${root}infra/supervisor/main.ts`;
  await handOver(node, [...QUIET, main, ...process.argv.slice(2)], { ...env, THIDUA_STARTED_AT: startedAt });
});
