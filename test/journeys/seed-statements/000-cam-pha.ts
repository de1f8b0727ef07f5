import { describe, expect, it } from '@jest/globals';
import type { System } from '../../system/system.ts';
import { cites, copied } from './papers.ts';
import { named } from './statements.ts';
import { table, trialOf, unit } from './trial.ts';

const camPha = unit('qb7fhufd');
export const camPhaPlan = 'campaign.qb7fhufd.01a1fdda-2dee-7f84-824a-d74029c633b2';
const transcribe = ['transcribeCampaign', 'campaign { id }'] as const;

/** What the plan of thành phố Cẩm Phả says; what its units have to do is 000-cam-pha-units.ts, what they send 000-cam-pha-sent-up.ts. */
export function camPhaSays(system: () => System): void {
  const { says, refuses } = trialOf(system, camPhaPlan);

  describe('000, kế hoạch, thành phố Cẩm Phả', () => {
    it(`${named('000.1')}`, async () => {
      const { citations, issuedBetween } = await says('citations { number place } issuedBetween { from to }');
      expect(table(citations.slice(0, 8), 'place')).toEqual(Array.from({ length: 8 }, () => 'PREAMBLE'));
      expect(table(citations.slice(8), 'place')).toEqual(Array.from({ length: 7 }, () => 'BODY'));
      expect(table(citations, 'number')).toEqual([
        ...[
          '35-CT/TW',
          '39/CT-TTg',
          '01/KH-HĐTĐKT',
          '2823/HD-BNV',
          '439-KH/TU',
          '169/KH-UBND',
          '281/KH-UBND',
        ],
        ...['222/KH-UBND', '156/QĐ-UBND', '17-NQ/TU', '383-KH/TU', '869/CTr-UBND', '348-KH/TU', '400-KH/TU'],
        '166/KH-UBND',
      ]);
      expect(issuedBetween).toEqual({ from: '2024-11-29', to: '2024-12-31' });
      const tooEarly = copied(camPha, '2024-11-28', { citations: [cites('281/KH-UBND', '2024-11-29')] });
      expect(await refuses(transcribe, tooEarly)).toMatchObject({ code: 'DATED_BEFORE_CITED_DOCUMENT' });
    });

    it(`${named('000.2')}`, async () => {
      const { parent, title } = await says(
        'title parent { id documentNumber issuedOn issuer { name } children(first: 50) { nodes { id } } }',
      );
      expect(parent).toMatchObject({
        ...{ documentNumber: '281/KH-UBND', issuedOn: '2024-11-29', issuer: { name: 'Tỉnh Quảng Ninh' } },
      });
      expect(title).toMatch(/^Phát động và tổ chức phong trào thi đua đặc biệt lập thành tích chào mừng/);
      expect(table(parent.children.nodes, 'id')).toContain(camPhaPlan);
      const tooEarly = copied(camPha, '2024-11-28', { parentId: parent.id });
      expect(await refuses(transcribe, tooEarly)).toMatchObject({ code: 'DATED_BEFORE_PARENT' });
    });

    it(`${named('000.10')}`, async () => {
      const { principles } = await says('principles { phrases source { line lineTo } }');
      expect(principles).toEqual([
        {
          phrases: [
            ...['kịp thời', 'dân chủ', 'chính xác', 'công khai', 'minh bạch'],
            ...['đúng đối tượng', 'đúng thành tích'],
          ],
          source: { line: 225, lineTo: 227 },
        },
      ]);
    });

    it(`${named('000.11')}`, async () => {
      const { theme } = await says('theme { text line lineTo }');
      expect(theme).toMatchObject({ line: 231, lineTo: 239 });
      expect(theme.text).toMatch(
        /^Thi đua lập thành tích chào mừng Đại hội Đảng các cấp thành phố Cẩm Phả, .* lần thứ XI$/,
      );
    });

    it(`${named('000.12')}`, async () => {
      const { contents, indicators } = await says(
        'contents { line } indicators { name target direction measuredBy source { line } }',
      );
      expect(table(contents, 'line')).toEqual([241, 276, 316, 355, 387, 417]);
      const rows = table(indicators, 'target', 'direction', 'measuredBy', 'source.line');
      const top = 'giữ vững vị trí nhóm đầu';
      expect(rows.slice(5)).toEqual([
        [
          'hoàn thành và hoàn thành vượt mức',
          'AT_LEAST',
          'Nghị quyết Đại hội đại biểu Đảng bộ thành phố lần thứ XXV',
          266,
        ],
        [top, null, 'PAR Index', 306],
        [top, null, 'PAPI', 308],
        [top, null, 'PCI', 310],
        [top, null, 'SIPAS', 310],
      ]);
    });

    it(`${named('000.14')}`, async () => {
      const { delegation } = await says('delegation { criteria meetings source { line lineTo } }');
      expect(delegation).toEqual({
        criteria: ['tiêu biểu, xuất sắc toàn diện'],
        meetings: [
          'Hội nghị điển hình tiên tiến cơ sở',
          'Hội nghị điển hình tiên tiến thành phố Cẩm Phả lần thứ VI',
          'Đại hội Thi đua yêu nước tỉnh Quảng Ninh lần thứ VI',
          'Đại hội Thi đua yêu nước toàn quốc lần thứ XI',
        ],
        source: { line: 448, lineTo: 454 },
      });
    });

    it(`${named('000.15')}`, async () => {
      const { scope } = await says(
        `scope { enterprises collectives { text line } individuals { text line }
          rules { subject isOpen } }`,
      );
      expect(scope.enterprises).toBe(true);
      expect(scope.collectives).toEqual({
        text: 'Tập thể: Các cơ quan, đơn vị, địa phương, doanh nghiệp trên địa bàn thành phố.',
        line: 460,
      });
      expect(scope.individuals).toEqual({
        text: 'Cá nhân: Cán bộ, công chức, viên chức, chiến sĩ lực lượng vũ trang, người lao động và Nhân dân trên địa bàn thành phố.',
        line: 462,
      });
      expect(table(scope.rules, 'subject', 'isOpen')).toContainEqual(['ENTERPRISE', true]);
    });

    it(`${named('000.16')}`, async () => {
      const { period, findings, custody } = await says(
        `period { from to source { text line } } findings { rule line words }
          custody { state custodians { hasEnded organization { id } } }`,
      );
      expect(period).toMatchObject({ from: null, to: '2025-12-31', source: { line: 468 } });
      expect(period.source.text).toContain('từ nay đến hết năm 2025');
      expect(findings).toContainEqual({
        ...{ rule: 'PERIOD_OUTLIVES_ISSUER', line: 468 },
        words: 'Phát động và tổ chức thực hiện Phong trào thi đua từ nay đến hết năm 2025.',
      });
      expect(custody).toEqual({
        state: 'ORPHANED',
        custodians: [{ hasEnded: true, organization: { id: camPha } }],
      });
    });

    it(`${named('000.17')}`, async () => {
      const { awardClauses } = await says(
        'awardClauses { level movementYears { from to } source { line lineTo } }',
      );
      expect(awardClauses[0]).toEqual({
        level: 'CENTRAL',
        movementYears: { from: 3, to: 5 },
        source: { line: 472, lineTo: 474 },
      });
    });

    const clauses =
      'awardClauses { form level subjects authorityName movements { period { from to } source { line } } }';

    it(`${named('000.18')}`, async () => {
      const { awardClauses } = await says(clauses);
      expect(awardClauses[1]).toMatchObject({
        ...{ form: 'Bằng khen', level: 'PROVINCE', authorityName: 'Chủ tịch Ủy ban nhân dân tỉnh' },
        subjects: 'các tập thể, cá nhân được lựa chọn từ cơ sở',
      });
      expect(table(awardClauses[1].movements, 'source.line', 'period.from', 'period.to')).toEqual([
        [490, '2021-01-01', '2025-12-31'],
        [496, '2021-01-01', '2025-12-31'],
        [500, '2019-01-01', '2025-12-31'],
        [502, '2025-01-01', '2025-12-31'],
        [506, '2021-01-01', '2025-12-31'],
        [512, '2022-01-01', '2025-12-31'],
      ]);
    });

    it(`${named('000.19')}`, async () => {
      const { awardClauses } = await says(clauses);
      expect(awardClauses[2]).toMatchObject({
        ...{ form: 'Giấy khen', level: 'DISTRICT', authorityName: 'Chủ tịch Ủy ban nhân dân Thành phố' },
      });
      expect(table(awardClauses[2].movements, 'source.line')).toEqual([533, 541, 545, 547, 551, 557]);
    });

    it(`${named('000.20')}`, async () => {
      const { awardClauses, findings } = await says(
        'awardClauses { quotaState quotaUnit { name } } findings { rule line }',
      );
      expect(table(awardClauses.slice(1), 'quotaState', 'quotaUnit.name')).toEqual([
        ['BY_LATER_DOCUMENT', 'Tỉnh Quảng Ninh'],
        ['BY_LATER_DOCUMENT', 'Thành phố Cẩm Phả'],
      ]);
      expect(findings.filter(({ rule }: { rule: string }) => rule === 'QUOTA_NOT_KNOWN')).toEqual([
        { rule: 'QUOTA_NOT_KNOWN', line: 516 },
        { rule: 'QUOTA_NOT_KNOWN', line: 561 },
      ]);
    });

    it(`${named('000.25')}`, async () => {
      const { tasks } = await says('tasks { kind assigneeName source { line } }');
      // The media are asked in the heading of §11 only: the paper orders them, without “Đề nghị” (line 585).
      expect(table(tasks.slice(0, 3), 'kind', 'assigneeName', 'source.line')).toEqual([
        ['REQUEST', 'Ban Tuyên giáo Thành ủy', 565],
        ['REQUEST', 'Ủy ban Mặt trận Tổ quốc Thành phố', 573],
        ['ORDER', expect.stringMatching(/^Các cơ quan thông tin, truyền thông thành phố: /), 585],
      ]);
    });

    it(`${named('000.26')}`, async () => {
      const { tasks } = await says('tasks { assignees { name } source { text line lineTo } }');
      expect(table(tasks[2].assignees, 'name')).toEqual([
        'Phòng Văn hóa và Thông tin thành phố Cẩm Phả',
        'Trung tâm Truyền thông và Văn hóa thành phố Cẩm Phả',
      ]);
      expect(tasks[2].source).toMatchObject({ line: 585, lineTo: 597 });
      expect(tasks[2].source.text).toMatch(
        /đấu tranh với các hành vi vi phạm pháp luật về thi đua, khen thưởng\.$/,
      );
    });

    it(`${named('000.27')}`, async () => {
      const { signer, recipients } = await says(
        'signer { name position capacity onBehalfOf } recipients { name line organizations { id } }',
      );
      expect(signer).toEqual({
        ...{ name: 'Phạm Văn Kính', position: 'Phó Chủ tịch' },
        ...{ capacity: 'KT', onBehalfOf: 'Ủy ban nhân dân' },
      });
      expect(recipients[5]).toMatchObject({ name: 'Ủy ban nhân dân các phường, xã', line: 673 });
      expect(recipients[5].organizations).toHaveLength(15);
      expect(recipients[6]).toMatchObject({
        name: 'Các Cụm, Khối thi đua trên địa bàn thành phố',
        line: 675,
      });
    });
  });
}
