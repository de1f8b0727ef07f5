import { describe, expect, it } from '@jest/globals';
import { eventually } from '@thidua/test-kit';
import type { System } from '../../system/system.ts';
import { camPhaPlan as campaignId } from './000-cam-pha.ts';
import { copied, evidence, nomination, target } from './papers.ts';
import { named } from './statements.ts';
import { table, trialOf, unit } from './trial.ts';

/** Wards of Cẩm Phả until 30 June 2025. */
const [monhDuong, cuaOng, third, fourth] = ['uw5na7pk', 'j4kd3h46', 'htik2qhb', 'sh347dqo'].map(unit);

const register = ['registerForCampaign', 'registration { id works { percent disbursed } }'] as const;
const progress = ['reportProgress', 'registration { works { percent allocated disbursed } }'] as const;
const nominate = ['nominateExemplar', 'exemplar { id stage }'] as const;
const advance = ['advanceExemplar', 'exemplar { stages { stage day } }'] as const;

const work = { name: 'Nhà văn hóa khu phố', finishBy: '2025-05-30', allocated: 10e9, disbursed: 4e9 };
const model = { name: 'Tuyến phố văn minh' };
/** All that the plan demands of a registration; a test leaves out one thing. */
const registration = (organizationId: string | undefined, said: object) => ({
  ...{ campaignId, organizationId, registeredOn: '2025-02-03' },
  ...{ movementOrders: [1], targets: [target], models: [model] },
  ...said,
});

/** What the units of thành phố Cẩm Phả have to do by its plan. */
export function camPhaDemands(system: () => System): void {
  const { asks, says, does, refuses } = trialOf(system, campaignId);

  describe('000, what the units of Cẩm Phả have to do', () => {
    it(`${named('000.3')}`, async () => {
      const counted = `coverage { inScope acted percent asOf unresolved { subject }
        missing(first: 100) { totalCount nodes { id } } }`;
      const before = (await says(counted)).coverage;
      // 15 wards and communes and the three agencies that it names; nobody knows which enterprises.
      expect(before).toMatchObject({ inScope: 18, acted: 0, percent: 0, asOf: '2025-06-30' });
      expect(before.unresolved).toEqual([{ subject: 'ENTERPRISE' }]);
      const document = copied(monhDuong ?? '', '2025-01-15', { parentId: campaignId });
      await does(['transcribeCampaign', 'campaign { id }'], document);
      const acted = async () => (await says(counted)).coverage;
      await eventually(async () => (await acted()).acted === 1);
      const { missing, percent } = await acted();
      expect(percent).toBeCloseTo(100 / 18);
      expect(missing.totalCount).toBe(17);
      expect(table(missing.nodes, 'id')).not.toContain(monhDuong);
    });

    it(`${named('000.4')}`, async () => {
      const { linkedMovements, demands } = await says(
        'linkedMovements { list source { line } } demands { kind minimum source { line } }',
      );
      const central = table(linkedMovements, 'list', 'source.line').filter(([list]) => list === 'CENTRAL');
      expect(central.map(([, line]) => line)).toEqual([181, 183, 183, 185, 187, 189]);
      expect(demands).toContainEqual({ kind: 'LINKED_MOVEMENT', minimum: 1, source: { line: 177 } });
      const { code, message } = await refuses(register, registration(cuaOng, { movementOrders: [] }));
      expect(code).toBe('TOO_FEW_LINKED_MOVEMENTS');
      expect(message).toContain('Gắn phong trào thi đua của của từng ngành, địa phương');
    });

    it(`${named('000.5')}`, async () => {
      const { indicators } = await says('indicators { name unit value direction source { line lineTo } }');
      expect(indicators[1]).toEqual({
        ...{ name: 'Giải ngân nguồn vốn được phân bổ', unit: '%', value: 100, direction: 'AT_LEAST' },
        source: { line: 197, lineTo: 199 },
      });
      const said = { models: [], works: [{ ...work, percent: 40 }] };
      const { id: registrationId, works } = (await does(register, registration(cuaOng, said))).registration;
      expect(works).toEqual([{ percent: 40, disbursed: 4e9 }]);
      const report = (disbursed: number) => ({
        ...{ registrationId, asOf: '2025-05-30', works: [{ order: 1, percent: 100, disbursed }] },
      });
      expect(await refuses(progress, report(11e9))).toMatchObject({ code: 'DISBURSED_MORE_THAN_ALLOCATED' });
      expect((await does(progress, report(10e9))).registration.works).toEqual([
        { percent: 100, allocated: 10e9, disbursed: 10e9 },
      ]);
    });

    it(`${named('000.6')}`, async () => {
      const { code, message } = await refuses(register, registration(third, { models: [], works: [] }));
      expect(code).toBe('TOO_FEW_MODELS_OR_WORKS');
      expect(message).toContain(
        'ít nhất 01 mô hình điển hình tiên tiến tiêu biểu hoặc 01 công trình thiết thực',
      );
      // A work alone was enough in 000.5; so is a model.
      expect((await does(register, registration(third, {}))).registration.works).toEqual([]);
    });

    it(`${named('000.7')}`, async () => {
      const { plaqueWorks } = await says('plaqueWorks { occasions source { line } }');
      const occasion = 'Đại hội đại biểu Đảng bộ thành phố Cẩm Phả lần thứ XXIV';
      expect(plaqueWorks).toEqual([
        {
          occasions: [
            'Đại hội Đảng các cấp',
            occasion,
            'Đại hội đại biểu Đảng bộ tỉnh Quảng Ninh lần thứ XVI',
          ],
          source: { line: 205 },
        },
      ]);
      const works = [{ ...work, plaque: { name: occasion, eventOn: '2025-05-29' } }];
      expect(await refuses(register, registration(fourth, { works }))).toMatchObject({
        code: 'PLAQUE_WORK_TOO_LATE',
      });
    });

    it(`${named('000.8')}`, async () => {
      const { minute: _, ...withoutMinute } = nomination('2025-03-03');
      const { code, message } = await refuses(nominate, {
        ...{ campaignId, organizationId: fourth },
        ...withoutMinute,
      });
      expect(code).toBe('MINUTE_DEMANDED_BY_PLAN');
      expect(message).toContain('được quần chúng, tập thể suy tôn');
    });

    it(`${named('000.9')}`, async () => {
      const put = { campaignId, organizationId: cuaOng, ...nomination('2025-03-03') };
      const { id: exemplarId } = (await does(nominate, put)).exemplar;
      const stage = (name: string, day: string, said = {}) => ({
        ...{ exemplarId, stage: name, day, evidence },
        ...said,
      });
      const spread = stage('SPREAD', '2025-06-20', {
        places: [{ organizationId: third, takenUpOn: '2025-06-10' }],
      });
      expect(await refuses(advance, spread)).toMatchObject({ code: 'STAGE_SKIPPED' });
      await does(advance, stage('FOSTERED', '2025-04-01'));
      await does(advance, stage('REVIEWED', '2025-05-05'));
      expect((await does(advance, spread)).exemplar.stages).toEqual([
        { stage: 'DISCOVERED', day: '2025-03-03' },
        { stage: 'FOSTERED', day: '2025-04-01' },
        { stage: 'REVIEWED', day: '2025-05-05' },
        { stage: 'SPREAD', day: '2025-06-20' },
      ]);
    });

    it(`${named('000.13')}`, async () => {
      const { exemplarStages } = await says('exemplarStages { phrases source { line lineTo } }');
      expect(exemplarStages).toEqual({
        phrases: ['Phát hiện', 'Bồi dưỡng', 'Tổng kết', 'Nhân rộng điển hình tiên tiến'],
        source: { line: 435, lineTo: 437 },
      });
      await does(nominate, { campaignId, organizationId: third, ...nomination('2025-03-04') });
      const filter = `{ campaignId: "${campaignId}", organizationId: "${third}" }`;
      const byStage = `exemplarStatistics(filter: ${filter}) { byStage { stage count } }`;
      const found = async () => (await asks(byStage)).exemplarStatistics.byStage;
      await eventually(async () => (await found()).length === 1);
      expect(await found()).toEqual([{ stage: 'DISCOVERED', count: 1 }]);
    });
  });
}
