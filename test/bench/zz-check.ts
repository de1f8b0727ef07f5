import { startSystem } from '../system/start-system.ts';
import { coverage } from './coverage.bench.ts';
const system = await startSystem();
try {
  console.log('ready', new Date().toISOString());
  const suite = await coverage(system);
  console.log(suite.title, JSON.stringify(suite.processes));
  for (const c of suite.contenders) {
    try { c.check(await c.ask()); console.log('right:', c.name); } catch (e) { console.log('WRONG', c.name, (e as Error).message.slice(0, 1500)); }
    const took: number[] = [];
    for (let i = 0; i < 30; i++) { const t = performance.now(); await c.ask(); took.push(performance.now() - t); }
    took.sort((a, b) => a - b);
    console.log(`  p50 ${took[15]?.toFixed(1)} max ${took[29]?.toFixed(1)}`);
  }
} finally { await system.discard(); }
