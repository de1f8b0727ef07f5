import { describe, expect, it } from '@jest/globals';
import type { System } from '../../system/system.ts';
import { cites, copied, paper, words } from './papers.ts';
import { named } from './statements.ts';
import { body, table, trialOf, unit } from './trial.ts';

export const camGiang = unit('xhyhcetf');
export const camGiangPlan = 'campaign.xhyhcetf.01a1fdda-2df3-77f6-a145-2ae720d2619b';
const transcribe = ['transcribeCampaign', 'campaign { id }'] as const;
const lines = 'source { line lineTo }';

/** What the plan of the Chair of xã Cẩm Giang says; who has to do what by it is 004-cam-giang-units.ts. */
export function camGiangSays(system: () => System): void {
  const { says, does, refuses } = trialOf(system, camGiangPlan);

  describe('004, kế hoạch, xã Cẩm Giang', () => {
    it(`${named('004.1')}`, async () => {
      const { documentNumber, issuedOn, issuedBetween, findings } = await says(
        'documentNumber issuedOn issuedBetween { from to } findings { rule line words }',
      );
      expect([documentNumber, issuedOn]).toEqual([null, null]);
      expect(issuedBetween).toEqual({ from: '2025-09-09', to: '2025-09-30' });
      expect(findings).toContainEqual({ rule: 'NUMBER_UNKNOWN', line: 4, words: 'Số: /KH-UBND' });
      expect(findings).toContainEqual({ rule: 'DAY_UNKNOWN', line: 4, words: 'ngày tháng 9 năm 2025' });
    });

    it(`${named('004.2')}`, async () => {
      const { parent } = await says('parent { documentNumber issuedOn issuer { id name } }');
      expect(parent).toEqual({
        ...{ documentNumber: '252/KH-UBND', issuedOn: '2025-09-09' },
        issuer: { id: unit('umw7knfm'), name: 'Thành phố Hải Phòng' },
      });
      const early = copied(camGiang, '2025-09-08', { citations: [cites('252/KH-UBND', '2025-09-09')] });
      expect(await refuses(transcribe, early)).toMatchObject({ code: 'DATED_BEFORE_CITED_DOCUMENT' });
    });

    it(`${named('004.3')}`, async () => {
      const { movementKind, occasions, title } = await says(
        'title movementKind { text line } occasions { name kind ordinal lines }',
      );
      expect(movementKind).toEqual({ text: 'Đợt thi đua', line: 21 });
      expect(title).toContain('của UBND xã Cẩm Giang sau hợp nhất');
      expect(table(occasions.slice(0, 3), 'kind', 'ordinal', 'name', 'lines')).toEqual([
        ['EMULATION_CONGRESS', 'I', 'Đại hội Thi đua yêu nước thành phố (2025 - 2030)', [27, 39, 51, 360]],
        ['EMULATION_CONGRESS', 'XI', 'Đại hội Thi đua yêu nước toàn quốc', [29, 41, 53, 362]],
        [
          ...['PARTY_CONGRESS', 'I', 'Đại hội Đại biểu Đảng bộ thành phố (nhiệm kỳ 2025 - 2030)'],
          [31, 41, 53, 364],
        ],
      ]);
    });

    it(`${named('004.4')}`, async () => {
      const { citations, findings } = await says(
        `citations { number numberAsWritten issuedOn source { line } mentions { numberAsWritten source { line } } }
          findings { rule line words }`,
      );
      expect(citations.slice(1, 3)).toEqual([
        {
          ...{ number: '41-CT/TW', numberAsWritten: '41-CT/TW', issuedOn: '2024-12-26' },
          source: { line: 63 },
          mentions: [{ numberAsWritten: '41-CT/TW', source: { line: 207 } }],
        },
        {
          ...{ number: '46-CT/TU', numberAsWritten: '46-CTATU', issuedOn: '2025-06-26' },
          source: { line: 65 },
          mentions: [{ numberAsWritten: '46-CT/TƯ', source: { line: 209 } }],
        },
      ]);
      expect(findings).toContainEqual({ rule: 'CITED_NUMBER_MISWRITTEN', line: 63, words: '46-CTATU' });
      expect(findings).toContainEqual({ rule: 'CITED_NUMBER_MISWRITTEN', line: 207, words: '46-CT/TƯ' });
    });

    it(`${named('004.5')}`, async () => {
      const { requirements } = await says('requirements { text line lineTo }');
      expect(requirements[0]).toMatchObject({ line: 84, lineTo: 92 });
      expect(requirements[0].text).toMatch(
        /^Đợt thi đua phải được thực hiện đồng bộ, thường xuyên, liên tục, .* phù hợp với đặc điểm, điều kiện/,
      );
    });

    it(`${named('004.6')}`, async () => {
      const { requirements, findings } = await says(
        'requirements { text line } findings { rule line words }',
      );
      expect(requirements[1].line).toBe(94);
      expect(requirements[1].text).toMatch(
        /có trọng tâm, trọng điểm; nội dung thiết thực, với các tiêu chí cụ thể, rõ ràng, tránh phô trương, hình thức/,
      );
      const said = [words('…')];
      const plan = { purposes: said, contents: said, scope: { enterprises: false } };
      const period = { to: '2025-12-31', source: words('đến hết năm 2025') };
      const draft = ['draftCampaign', 'campaign { findings { rule } }'] as const;
      const found = async (criteria: object[]) => {
        const content = paper(unit('knxrwj7q'), { ...plan, period, criteria });
        return table((await does(draft, { content }, 'uong-bi-official')).campaign.findings, 'rule');
      };
      expect(await found([])).toContain('CRITERIA_MISSING');
      expect(await found([{ name: 'có thành tích xuất sắc', source: words('…') }])).not.toContain(
        'CRITERIA_MISSING',
      );
      // The plan asks for clear criteria and sets itself no target that can be measured.
      expect(findings).toContainEqual({
        ...{ rule: 'NO_MEASURABLE_INDICATOR', line: 138 },
        words: 'hoàn thành và hoàn thành vượt mức',
      });
    });

    it(`${named('004.7')}`, async () => {
      const { requirements, contents } = await says('requirements { text lineTo } contents { text }');
      expect(requirements[1].lineTo).toBe(100);
      expect(requirements[1].text).toMatch(
        /kết hợp chặt chẽ giữa thực hiện phong trào thi đua thường xuyên với các phong trào thi đua theo đợt, theo chuyên đề\.$/,
      );
      expect(contents[0].text).toContain('Tiếp tục thực hiện các phong trào thi đua do thành phố phát động');
    });

    it(`${named('004.8')}`, async () => {
      const { principles, emphases } = await says(
        `principles { phrases ${lines} } emphases { phrases ${lines} }`,
      );
      expect(principles).toEqual([
        {
          phrases: ['đúng đối tượng', 'đúng thành tích', 'công khai', 'khách quan'],
          source: { line: 102, lineTo: 104 },
        },
      ]);
      expect(emphases).toEqual([
        {
          phrases: [
            'tập thể nhỏ',
            'cá nhân trực tiếp công tác, lao động, chiến đấu',
            'gương người tốt, việc tốt',
          ],
          source: { line: 106, lineTo: 108 },
        },
      ]);
    });

    it(`${named('004.9')}`, async () => {
      const { indicators, findings } = await says(
        `indicators { name target direction measuredBy ${lines} } findings { rule line words }`,
      );
      expect(indicators).toEqual([
        {
          name: 'Các chỉ tiêu phát triển kinh tế - xã hội năm 2025',
          ...{ target: 'hoàn thành và hoàn thành vượt mức', direction: 'AT_LEAST' },
          measuredBy: 'kỳ họp thứ 2 - HĐND khoá I, nhiệm kỳ 2021- 2026',
          source: { line: 138, lineTo: 141 },
        },
      ]);
      // A session of the Council adopts them, not the Committee.
      expect(findings).toContainEqual({
        ...{ rule: 'WRONG_ORGAN_FOR_ACT', line: 138, words: 'UBND xã thông qua tại kỳ họp' },
      });
    });

    it(`${named('004.10')}`, async () => {
      const { contents } = await says('contents { text line lineTo }');
      expect(contents[3]).toMatchObject({ line: 145, lineTo: 151 });
      expect(contents[3].text).toMatch(
        /tổ chức vận hành mô hình chính quyền địa phương 02 cấp hiệu lực, hiệu quả\. Kịp thời đề xuất, thực hiện phân cấp/,
      );
    });

    it(`${named('004.11')}`, async () => {
      const { citations, contents } = await says(
        `citations { number issuedOn issuerName ${lines} } contents { line lineTo }`,
      );
      expect(contents[4]).toEqual({ line: 153, lineTo: 173 });
      expect(table(citations.slice(3), 'number', 'issuedOn', 'issuerName', 'source.line')).toEqual([
        ['57-NQ/TW', '2024-12-22', 'Bộ Chính trị', 157],
        ['59-NQ/TW', '2025-01-24', 'Bộ Chỉnh trị', 161],
        ['66-NQ/TW', '2025-04-30', 'Bộ Chính trị', 165],
        ['68-NQ/TW', '2025-05-04', 'Bộ Chính trị', 171],
      ]);
    });

    it(`${named('004.12')}`, async () => {
      const { linkedMovements } = await says(
        'linkedMovements { list title source { line } movement { title } listUnit { level } }',
      );
      expect(table(linkedMovements, 'source.line')).toEqual([183, 185, 187, 189, 191, 193, 197, 199]);
      expect(linkedMovements[7]).toMatchObject({
        ...{ title: 'Bình dân học vụ số', list: 'CITY', listUnit: { level: 'PROVINCE' } },
      });
      expect(linkedMovements[1].title).toBe('thi đua đẩy mạnh giải ngân vốn đầu tư');
      expect(table(linkedMovements, 'movement')).not.toContain(null);
    });

    it(`${named('004.13')}`, async () => {
      const { accountability } = await says(`accountability { who organizations { id } ${lines} }`);
      expect(accountability).toEqual([
        {
          who: ['cấp ủy Đảng', 'Hội đồng Thi đua - Khen thưởng', 'người đứng đầu đơn vị, địa phương'],
          organizations: [{ id: body('cam-giang-dang-uy') }],
          source: { line: 214, lineTo: 218 },
        },
      ]);
    });

    it(`${named('004.14')}`, async () => {
      const { contents } = await says('contents { text line lineTo }');
      expect(contents.at(-1)).toMatchObject({ line: 234, lineTo: 238 });
      expect(contents.at(-1).text).toMatch(
        /điển hình tiên tiến, .* xem đây là nhiệm vụ trọng tâm, thường xuyên của công tác thi đua, khen thưởng\.$/,
      );
    });

    it(`${named('004.16')}`, async () => {
      const { awardClauses, findings } = await says(
        'awardClauses { level authorityUnit { id } form source { text line } } findings { rule line words }',
      );
      expect(awardClauses).toHaveLength(1);
      expect(awardClauses[0]).toMatchObject({
        level: 'COMMUNE',
        authorityUnit: { id: camGiang },
        form: null,
      });
      expect(awardClauses[0].source.text).toContain(
        'Khen thưởng theo thẩm quyền hoặc tổng họp, trình cấp có',
      );
      // “các xã”, in the plan of one.
      expect(findings).toContainEqual({
        ...{ rule: 'ORGAN_OF_ANOTHER_LEVEL', line: 248, words: 'ủy ban nhân dân các xã' },
      });
    });

    it(`${named('004.25')}`, async () => {
      const { signer, recipients } = await says(
        'signer { name position capacity onBehalfOf } recipients { name line }',
      );
      expect(signer).toEqual({
        ...{ name: 'Vương Đức Dũng', position: 'Chủ tịch', capacity: 'HEAD', onBehalfOf: null },
      });
      expect(recipients).toContainEqual({ name: 'Cổng thông tin điện tử xã', line: 380 });
      expect([recipients[0].line, recipients.at(-1).line]).toEqual([371, 382]);
    });
  });
}
