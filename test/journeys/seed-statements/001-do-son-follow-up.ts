import { describe, expect, it } from '@jest/globals';
import { eventually } from '@thidua/test-kit';
import type { System } from '../../system/system.ts';
import { doSonPlan as campaignId } from './001-do-son.ts';
import { copied, nomination, sections, words } from './papers.ts';
import { named } from './statements.ts';
import { body, table, trialOf, unit } from './trial.ts';

const hopDuc = unit('aduvxqti');
const camGiang = unit('xhyhcetf');
const [economy, culture] = ['cam-giang-phong-kinh-te', 'cam-giang-phong-van-hoa-xa-hoi'].map(body);
const nominate = ['nominateExemplar', 'exemplar { id }'] as const;
const advance = ['advanceExemplar', 'exemplar { id }'] as const;

/** What is to come of the directive of quận Đồ Sơn: conferences, awards, reviews, and who sees to them. */
export function doSonFollowUp(system: () => System): void {
  const { asks, says, does } = trialOf(system, campaignId);
  const task = async (line: number) => {
    const { tasks } = await says(
      'tasks { kind role assigneeName deliverable deliverTo source { text line lineTo } }',
    );
    return tasks.find(({ source }: { source: { line: number } }) => source.line === line);
  };
  const rules = 'conferenceRules { form host before mustEvaluate awards source { line lineTo } }';

  describe('001, what is to come of the directive', () => {
    it(`${named('001.9')}`, async () => {
      const { conferenceRules } = await says(rules);
      expect(table(conferenceRules, 'form', 'host', 'source.line')).toEqual([
        ['Hội nghị tuyên dương điển hình tiên tiến', 'các phường', 181],
        ['Hội nghị điển hình tiên tiến', 'quận', 189],
      ]);
    });

    it(`${named('001.10')}`, async () => {
      const { conferenceRules, findings } = await says(`${rules} findings { rule line words }`);
      // So written; the title says XXVI, and the checker says that one of the two is wrong.
      const congress = 'Đại hội đảng bộ quận lần thứ XXV';
      expect(table(conferenceRules, 'before')).toEqual([congress, congress]);
      expect(findings).toContainEqual({ rule: 'ORDINAL_CONTRADICTS', line: 181, words: congress });
    });

    it(`${named('001.11')}`, async () => {
      const { requirements } = await says('requirements { text line lineTo }');
      expect(requirements[1]).toEqual({
        text: 'Đổi mới nội dung, hình thức tổ chức bảo đảm thiết thực, hiệu quả, tiết kiệm.',
        ...{ line: 187, lineTo: 189 },
      });
    });

    it(`${named('001.12')}`, async () => {
      const { conferenceRules } = await says(rules);
      expect(conferenceRules[1].source).toEqual({ line: 189, lineTo: 203 });
      expect(conferenceRules[1].mustEvaluate).toEqual([
        'kết quả tổ chức triển khai các phong trào thi đua',
        'những mô hình hay, nhân tố mới, cách làm sáng tạo, hiệu quả trong 05 năm qua',
        'những hạn chế, khuyết điểm, nguyên nhân và bài học kinh nghiệm',
        'phương hướng, nhiệm vụ công tác thi đua, khen thưởng giai đoạn 2026 - 2030',
      ]);
    });

    it(`${named('001.13')}`, async () => {
      const { conferenceRules, criteria } = await says(`${rules} criteria { name source { line } }`);
      expect(table(conferenceRules, 'awards')).toEqual([false, true]);
      expect(criteria).toEqual([
        {
          name: 'đạt thành tích xuất sắc trong các phong trào thi đua, có sức lan tỏa trong cộng đồng và xã hội',
          source: { line: 199 },
        },
      ]);
    });

    it(`${named('001.14')}`, async () => {
      const { principles } = await says('principles { phrases source { line lineTo } }');
      expect(principles).toEqual([
        {
          phrases: [
            ...['chính xác', 'công khai', 'công bằng', 'kịp thời'],
            'có tác dụng động viên, giáo dục, nêu gương',
          ],
          source: { line: 207, lineTo: 209 },
        },
      ]);
    });

    it(`${named('001.15')}`, async () => {
      const { emphases } = await says('emphases { phrases source { line lineTo } }');
      expect(emphases).toEqual([
        {
          phrases: [
            'phát hiện các điển hình, nhân tố mới',
            'khen thưởng người lao động trực tiếp',
            'khen thưởng đột xuất',
            'khen thưởng theo chuyên đề',
          ],
          source: { line: 209, lineTo: 213 },
        },
      ]);
      for (const [name, isDirectWorker] of [
        ['Người mẫu Trực tiếp', true],
        ['Người mẫu Gián tiếp', false],
      ]) {
        const put = { ...nomination('2025-03-03'), subject: { person: { name, isDirectWorker } } };
        const { exemplar } = await does(nominate, { campaignId, organizationId: hopDuc, ...put });
        // Whether somebody is a direct worker is open, and counted, from the review on.
        for (const stage of ['FOSTERED', 'REVIEWED']) {
          const evidence = { words: 'Đã thực hiện' };
          await does(advance, { exemplarId: exemplar.id, stage, day: '2025-05-10', evidence });
        }
      }
      const share = `exemplarStatistics(filter: { campaignId: "${campaignId}" }) { directWorkers directWorkerShare }`;
      const counted = async () => (await asks(share)).exemplarStatistics;
      await eventually(async () => (await counted()).directWorkerShare === 0.5);
      expect(await counted()).toEqual({ directWorkers: 1, directWorkerShare: 0.5 });
    });

    it(`${named('001.16')}`, async () => {
      expect((await task(205)).source.text).toMatch(
        /Tiếp tục cải cách thủ tục hành chính, ứng dụng công nghệ thông tin trong công tác thi đua, khen thưởng\.$/,
      );
    });

    it(`${named('001.17')}`, async () => {
      expect(await task(221)).toMatchObject({
        ...{ assigneeName: 'Phòng Nội vụ quận', role: 'LEADS', deliverable: 'kết quả thực hiện' },
        deliverTo: 'Chủ tịch Uỷ ban nhân dân quận',
      });
      const { reviews, findings } = await says(
        'reviews { kind by to due source { line } } findings { rule line words }',
      );
      expect(reviews[0]).toEqual({
        ...{ kind: 'RESULT', by: 'Phòng Nội vụ quận', to: 'Chủ tịch Uỷ ban nhân dân quận', due: null },
        source: { line: 225 },
      });
      expect(table(findings, 'rule', 'line')).toContainEqual(['DELIVERY_WITHOUT_DUE_DAY', 221]);
    });

    it(`${named('001.18')}`, async () => {
      const { text } = (await task(229)).source;
      expect(text).toContain('làm nòng cốt cho các phong trào thi đua yêu nước của quận');
      const { linkedMovements } = await says('linkedMovements { movement { issuer { name level } } }');
      const levels = table(linkedMovements, 'movement.issuer.level');
      expect(new Set(levels)).toEqual(new Set(['CENTRAL', 'PROVINCE', 'DISTRICT']));
    });

    it(`${named('001.19')}`, async () => {
      const { reviews } = await says('reviews { kind by source { text line } }');
      expect(reviews[1]).toEqual({
        ...{ kind: 'PRELIMINARY_AND_FINAL', by: 'Phòng Nội vụ quận' },
        source: { text: 'thực hiện sơ kết, tổng kết các phong trào thi đua theo kế hoạch', line: 235 },
      });
      // The same review in a plan that gives its day: who has not sent it is overdue.
      const source = words('thực hiện sơ kết theo kế hoạch');
      const scheduled = copied(camGiang, '2025-08-01', {
        scope: {
          enterprises: false,
          rules: [{ subject: 'AGENCY', mustAct: true, organizationIds: [economy, culture], source }],
        },
        duties: [{ kind: 'PRELIMINARY_REPORT', due: '2025-10-31', source }],
      });
      const { id } = (await does(['transcribeCampaign', 'campaign { id }'], scheduled)).campaign;
      await does(['submitReport', 'report { id }'], {
        ...{ campaignId: id, organizationId: culture, kind: 'PRELIMINARY_REPORT', submittedOn: '2025-10-30' },
        covers: { from: '2025-08-01', to: '2025-10-29' },
        sections: sections('RESULTS', 'LIMITS', 'LESSONS'),
      });
      const board = `campaign(id: "${id}") { obligations(filter: { duty: PRELIMINARY_REPORT }) {
        nodes { state fulfilledOn organization { id } } } }`;
      const found = async () => (await asks(board)).campaign.obligations.nodes;
      await eventually(async () => table(await found(), 'state').includes('FULFILLED'));
      expect(table(await found(), 'organization.id', 'state', 'fulfilledOn')).toEqual(
        expect.arrayContaining([
          [economy, 'OVERDUE', null],
          [culture, 'FULFILLED', '2025-10-30'],
        ]),
      );
    });

    it(`${named('001.20')}`, async () => {
      const { awardClauses } = await says('awardClauses { level levelName source { text line lineTo } }');
      expect(table(awardClauses, 'level', 'levelName', 'source.line')).toEqual([
        ['PROVINCE', 'cấp thành phố', 239],
        ['CENTRAL', 'cấp Nhà nước', 239],
      ]);
      expect(awardClauses[0].source.text).toMatch(
        /nhân kỷ niệm các ngày lễ lớn của đất nước trong năm 2024 và năm 2025$/,
      );
    });

    it(`${named('001.21')}`, async () => {
      const { assigneeName, source } = await task(246);
      expect(assigneeName).toBe('Phòng Nội vụ quận');
      expect(source.text).toMatch(
        /^Đôn đốc, hướng dẫn, kiểm tra địa phương tổ chức Hội nghị điển hình tiên tiến bảo đảm tiến độ, chất lượng/,
      );
    });

    it(`${named('001.22')}`, async () => {
      const { tasks } = await says('tasks { kind role source { line } assignees { id } }');
      expect(table(tasks.slice(-3), 'source.line', 'kind', 'role', 'assignees')).toEqual([
        [256, 'ORDER', 'LEADS', [{ id: body('do-son-phong-van-hoa-thong-tin') }]],
        [272, 'REQUEST', null, [{ id: body('do-son-mat-tran') }]],
        [292, 'ORDER', null, []],
      ]);
      expect((await task(292)).assigneeName).toMatch(
        /^Thủ trưởng các cơ quan, đơn vị, Chủ tịch Ủy ban nhân dân các phường/,
      );
    });

    it(`${named('001.23')}`, async () => {
      const { recipients } = await says('recipients { name line organizations { name } }');
      expect(recipients[0]).toEqual({
        ...{ name: 'Ban Thi đua, khen thưởng - Sở Nội vụ', line: 299 },
        organizations: [{ name: 'Ban Thi đua - Khen thưởng thành phố Hải Phòng' }],
      });
    });

    it(`${named('001.24')}`, async () => {
      const { occasions } = await says('occasions { name kind years lines }');
      expect(table(occasions.slice(0, 4), 'kind', 'years', 'lines', 'name')).toEqual([
        ['ANNIVERSARY', 95, [25], 'kỷ niệm 95 năm ngày thành lập Đảng Cộng sản Việt Nam'],
        ['ANNIVERSARY', 50, [27], 'kỷ niệm 50 năm Giải phóng hoàn toàn miền Nam, thống nhất nước nhà'],
        ['ANNIVERSARY', 80, [29], 'kỷ niệm 80 năm Cách mạng tháng 8 thành công và Quốc khánh 2/9'],
        ['ANNIVERSARY', 70, [31], '70 năm Giải phóng Hải Phòng'],
      ]);
    });
  });
}
