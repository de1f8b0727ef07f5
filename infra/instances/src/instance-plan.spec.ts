import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readUnits } from '@thidua/facts';
import { StartRefused } from '@thidua/federation-kit/process';
import { readPlan } from './instance-plan.ts';
import { nationalDefault } from './national-default.ts';

const dir = mkdtempSync(join(tmpdir(), 'thidua-plan-'));
afterAll(() => rmSync(dir, { recursive: true }));

const [sample] = readPlan(join(import.meta.dirname, '../2025.json'));
function read(content: unknown) {
  const file = join(dir, 'plan.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readPlan(file);
}

describe('the plan of 2025', () => {
  it('names units as the facts do', () => {
    const units = new Map(readUnits().map(({ key, name }) => [key, name]));
    const plan = readPlan(join(import.meta.dirname, '../2025.json'));
    expect(units.has(nationalDefault.unit)).toBe(true);
    expect(plan.map(({ jurisdiction }) => jurisdiction)).toEqual(plan.map(({ unit }) => units.get(unit)));
  });
});

describe('a plan', () => {
  it.each<[string, unknown, string]>([
    ['that is no JSON', '{', 'cannot be read'],
    ['without instances', { instances: [] }, 'instances'],
    ['with an instance that takes the default’s name', { instances: [{ ...sample, id: 'default' }] }, '0.id'],
    ['with a name that is none', { instances: [{ ...sample, id: 'Quảng Ninh' }] }, '0.id'],
    ['with a unit that is none', { instances: [{ ...sample, unit: '22' }] }, '0.unit'],
    ['with a service that is none', { instances: [{ ...sample, serves: ['budget'] }] }, '0.serves.0'],
    ['with a word too many', { instances: [{ ...sample, port: 1 }] }, 'Unrecognized key: "port"'],
    ['with the same name twice', { instances: [sample, { ...sample, portOffset: 900 }] }, 'the same id'],
    ['with the same ports twice', { instances: [sample, { ...sample, id: 'b' }] }, 'the same portOffset'],
  ])('%s is refused with a line that says where', (_name, content, line) => {
    expect(() => read(content)).toThrow(StartRefused);
    expect(() => read(content)).toThrow(line);
  });
});
