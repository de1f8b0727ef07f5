// @ts-check
import { begin } from './begin.mjs';

// `npm test`: sets up what is missing, then goes on as the test runner.
void begin(async () => {
  const { root, setUp } = await import('./set-up.mjs');
  const { handOver } = await import('./hand-over.mjs');
  const { QUIET } = await import('./node-flags.mjs');
  const { node, env } = await setUp({ engines: true }).catch((error) => {
    process.on('exit', () => console.log('0 passed, 1 failed'));
    throw error;
  });
  await handOver(node, [...QUIET, `${root}infra/bootstrap/run-tests.mjs`, ...process.argv.slice(2)], env);
});
