import { expect, it } from '@jest/globals';
import { Fault, type FaultCode } from '@thidua/domain-kit';
import { pino } from 'pino';
import { createErrorFormatter } from './format-error.ts';

/** The levels at which a fault is logged. */
const levelsOf = (code: FaultCode) => {
  const lines: string[] = [];
  const log = pino({ level: 'debug', base: null }, { write: (line) => void lines.push(line) });
  const format = createErrorFormatter({ service: 'campaigns', log, traceId: () => 'trace' });
  const shown = format({ message: code, extensions: {} }, new Fault(code));
  expect(shown.extensions).toMatchObject({ code, traceId: 'trace' });
  return lines.map((line) => pino.levels.labels[(JSON.parse(line) as { level: number }).level]);
};

it.each(['WRONG_HOME', 'FENCED', 'BEHIND'] as const)('%s is no error of this process', (code) => {
  expect(levelsOf(code)).toEqual(['debug']);
});

it.each(['STORE_UNAVAILABLE', 'HOME_UNKNOWN'] as const)('%s is', (code) => {
  expect(levelsOf(code)).toEqual(['error']);
});
