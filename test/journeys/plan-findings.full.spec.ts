import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@thidua/test-kit';
import { startSystem } from '../system/start-system.ts';
import type { System } from '../system/system.ts';

const findings = `query ($text: String!) { campaigns(filter: { text: $text }) { nodes {
  status findings { rule severity message place words legalBasis } } } }`;

describe('the plan checker of the loaded system', () => {
  let system: System;

  beforeAll(async () => void (system = await startSystem()), 180_000);
  afterAll(() => system?.discard(), 30_000);

  const errorsOf = async (text: string) => {
    const { data, errors } = await system.graph(findings, { text });
    expect(errors).toEqual([]);
    const found: { severity: string; rule: string; place: string; words: string }[] =
      data.campaigns.nodes.flatMap((plan: { findings: object[] }) => plan.findings);
    return found
      .filter(({ rule, severity }) => severity === 'ERROR' || rule === 'UNIT_NAME_MISSPELT')
      .map(({ rule, place, words }) => `${rule} ${place} ${words}`);
  };

  it('knows by the units that Kafka told whose name stands in Đồ Sơn’s directive', async () => {
    const found = await eventually(async () => {
      const errors = await errorsOf('quận Đồ Sơn');
      return errors.some((error) => error.startsWith('UNIT_NOT_KIN')) && errors;
    });
    expect(found).toEqual([
      'ORDINAL_CONTRADICTS Dòng 181–203 Đại hội đảng bộ quận lần thứ XXV',
      'ORDINAL_CONTRADICTS Dòng 246–254 Đại hội đảng bộ quận lần thứ III',
      'UNIT_NOT_KIN Dòng 246–254 quận Dương Kinh',
    ]);
  }, 60_000);

  it('finds Uông Bí’s own name misspelt five times', async () => {
    const found = await errorsOf('đại biểu điển hình tiên tiến phường Uông Bí');
    const misspelt = [139, 145, 149, 153, 155].map((line) => `UNIT_NAME_MISSPELT Dòng ${line} Ưng Bí`);
    expect(found).toEqual([
      'ORDINAL_CONTRADICTS Dòng 25–27 Nghị quyết Đại hội Đảng bộ phường Uông Bí lần thứ I',
      ...misspelt,
    ]);
  }, 30_000);
});
