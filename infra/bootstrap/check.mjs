// @ts-check
import { begin } from './begin.mjs';

// `npm run check`: needs Node 24 and the packages, no engine.
void begin(async () => {
  const { setUp } = await import('./set-up.mjs');
  const { handOver } = await import('./hand-over.mjs');
  const { npmCommand } = await import('../engines/provide.mjs');
  const { node, env } = await setUp({ engines: false });
  const [npm, ...args] = npmCommand(node, env);
  await handOver(npm, [...args, 'run', 'check:run', '--', ...process.argv.slice(2)], env);
});
