import { afterAll, beforeAll, jest } from '@jest/globals';
import { startSystem } from '../system/start-system.ts';
import type { System } from '../system/system.ts';
import { camPhaHears } from './seed-statements/000-cam-pha-sent-up.ts';
import { camPhaDemands } from './seed-statements/000-cam-pha-units.ts';
import { camPhaSays } from './seed-statements/000-cam-pha.ts';
import { doSonFollowUp } from './seed-statements/001-do-son-follow-up.ts';
import { doSonSays } from './seed-statements/001-do-son.ts';
import { anLaoDemands } from './seed-statements/003-an-lao-units.ts';
import { anLaoSays } from './seed-statements/003-an-lao.ts';
import { camGiangDemands } from './seed-statements/004-cam-giang-units.ts';
import { camGiangSays } from './seed-statements/004-cam-giang.ts';

jest.setTimeout(60_000);

let running: System | undefined;
const system = (): System => {
  if (!running) throw new Error('the system has not started');
  return running;
};

// All periods of the four documents are over on this day.
beforeAll(async () => {
  running = await startSystem({ env: { THIDUA_CLOCK: '2026-11-21T01:00:00Z' }, readyMs: 900_000 });
}, 910_000);
afterAll(() => running?.discard(), 30_000);

// Every statement of notes/domain.md §11 on these documents: what is asked of them, and what breaks them.
camPhaSays(system);
camPhaDemands(system);
camPhaHears(system);
doSonSays(system);
doSonFollowUp(system);
anLaoSays(system);
anLaoDemands(system);
camGiangSays(system);
camGiangDemands(system);
