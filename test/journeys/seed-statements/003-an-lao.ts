import { describe, expect, it } from '@jest/globals';
import type { System } from '../../system/system.ts';
import { camPhaPlan } from './000-cam-pha.ts';
import { cites, copied, words } from './papers.ts';
import { named } from './statements.ts';
import { body, table, trialOf, unit } from './trial.ts';

const anLao = unit('uk7gzzjl');
export const anLaoPlan = 'campaign.uk7gzzjl.01a1fdda-2df2-7f69-85a1-b2a496df0605';
/** The commune that took over the town of An Lão on 1 July 2025. */
const newCommune = unit('zbin5d5m');
const transcribe = ['transcribeCampaign', 'campaign { id }'] as const;
const close = ['closeCampaign', 'campaign { status closure { endedWith } }'] as const;
const lines = 'source { line lineTo }';

/** What the plan of the Chair of huyện An Lão says; awards and what units have to do are 003-an-lao-units.ts. */
export function anLaoSays(system: () => System): void {
  const { says, does, refuses } = trialOf(system, anLaoPlan);
  const camPha = trialOf(system, camPhaPlan);

  describe('003, kế hoạch, huyện An Lão', () => {
    it(`${named('003.1')}`, async () => {
      const { documentNumber, issuedOn, status, findings } = await says(
        'documentNumber issuedOn status findings { rule line words }',
      );
      expect([documentNumber, issuedOn, status]).toEqual([null, null, 'TRANSCRIBED']);
      expect(findings).toContainEqual({ rule: 'NUMBER_UNKNOWN', line: 5, words: 'Số: /KH-UBND' });
      expect(findings).toContainEqual({ rule: 'DAY_UNKNOWN', line: 5, words: 'ngày tháng năm 2024' });
    });

    it(`${named('003.2')}`, async () => {
      const { parent, issuedBetween } = await says(
        'parent { documentNumber issuedOn issuer { id } } issuedBetween { from to }',
      );
      expect(parent).toEqual({
        ...{ documentNumber: '190/KH-UBND', issuedOn: '2024-08-16', issuer: { id: unit('t4dyhl6t') } },
      });
      expect(issuedBetween).toEqual({ from: '2024-08-16', to: '2024-12-31' });
      const early = copied(anLao, '2024-08-15', { citations: [cites('190/KH-UBND', '2024-08-16')] });
      expect(await refuses(transcribe, early)).toMatchObject({ code: 'DATED_BEFORE_CITED_DOCUMENT' });
    });

    it(`${named('003.3')}`, async () => {
      const signed = 'issuingOrgan signer { position capacity onBehalfOf }';
      expect(await says(signed)).toEqual({
        issuingOrgan: 'Chủ tịch Ủy ban nhân dân',
        signer: { position: 'Chủ tịch', capacity: 'HEAD', onBehalfOf: null },
      });
      expect(await camPha.says(signed)).toEqual({
        issuingOrgan: 'Ủy ban nhân dân',
        signer: { position: 'Phó Chủ tịch', capacity: 'KT', onBehalfOf: 'Ủy ban nhân dân' },
      });
    });

    it(`${named('003.4')}`, async () => {
      const { indicators, coverage } = await says(
        `indicators { unit value direction ${lines} }
          coverage { inScope acted percent asOf missing(first: 50) { nodes { name } } }`,
      );
      expect(indicators[0]).toEqual({
        ...{ unit: '%', value: 100, direction: 'AT_LEAST', source: { line: 122, lineTo: 124 } },
      });
      // 17 communes and towns and the two agencies that it names.
      expect(coverage).toMatchObject({ inScope: 19, acted: 0, percent: 0, asOf: '2025-06-30' });
      expect(table(coverage.missing.nodes, 'name')).toContain('Thị trấn Trường Sơn');
    });

    it(`${named('003.5')}`, async () => {
      const principles = `principles { phrases ${lines} }`;
      const said = (await says(principles)).principles;
      expect(table(said, 'source')).toEqual([{ line: 140, lineTo: 142 }]);
      expect(said[0].phrases).toHaveLength(7);
      expect(said[0].phrases).toEqual((await camPha.says(principles)).principles[0].phrases);
    });

    it(`${named('003.6')}`, async () => {
      const { theme } = await says('theme { text line lineTo }');
      expect(theme).toMatchObject({ line: 146, lineTo: 156 });
      expect(theme.text).toMatch(/^Đảng bộ, chính quyền, quân và Nhân dân huyện An Lão ra sức thi đua/);
    });

    it(`${named('003.7')}`, async () => {
      const { contents, citations } = await says(
        'contents { text line } citations { number issuedOn place source { line } }',
      );
      expect(table(contents, 'line')).toEqual([157, 183, 199, 217]);
      expect(citations).toContainEqual({
        ...{ number: '23-CTr/HU', issuedOn: '2019-10-04', place: 'BODY', source: { line: 187 } },
      });
      expect(citations).toContainEqual({
        ...{ number: '1516/QĐ-TTg', issuedOn: '2023-12-02', place: 'BODY', source: { line: 193 } },
      });
      expect(contents[1].text).toContain('23-CTr/HU');
    });

    it(`${named('003.8')}`, async () => {
      const { motto, exemplarStages } = await says(
        `motto { text line lineTo } exemplarStages { phrases ${lines} }`,
      );
      expect(motto).toEqual({
        ...{ text: 'Đồng thuận cao - Thi đua giỏi - Về đích sớm', line: 219, lineTo: 221 },
      });
      expect(exemplarStages).toEqual({
        phrases: ['Phát hiện', 'Bồi dưỡng', 'Tổng kết', 'Nhân rộng điển hình tiên tiến'],
        source: { line: 221, lineTo: 223 },
      });
    });

    it(`${named('003.9')}`, async () => {
      const asked =
        'scope { enterprises collectives { text line } individuals { text line } rules { subject } }';
      const { scope } = await says(asked);
      const other = (await camPha.says(asked)).scope;
      expect([scope.enterprises, other.enterprises]).toEqual([false, true]);
      expect(table(scope.rules, 'subject')).not.toContain('ENTERPRISE');
      expect(scope.collectives).toEqual({
        text: 'Tập thể: Các cơ quan, đơn vị trên địa bàn huyện.',
        line: 228,
      });
      expect(scope.individuals.line).toBe(230);
      const people = ({ text }: { text: string }) => text.replace(/ trên địa bàn.*$/, '').toLowerCase();
      expect(people(scope.individuals)).toBe(people(other.individuals));
    });

    it(`${named('003.10')}`, async () => {
      const { period } = await says('period { from to endsWith source { line lineTo } }');
      const endsWith = 'Đại hội Thi đua yêu nước thành phố lần thứ X';
      expect(period).toEqual({ from: null, to: null, endsWith, source: { line: 236, lineTo: 238 } });
      const end = { campaignId: anLaoPlan, closedOn: '2025-10-15' };
      const { code, message } = await refuses(close, end);
      expect(code).toBe('ENDING_EVENT_NEEDED');
      expect(message).toContain(endsWith);
      // The congress was held as the merged city's first, when the district was no more: its heir ends the plan.
      const until = copied(anLao, '2024-09-03', {
        period: { endsWith, source: words('đến khi tổ chức Đại hội') },
      });
      const { id } = (await does(transcribe, until)).campaign;
      const endedWith = 'Đại hội Thi đua yêu nước thành phố lần thứ I';
      const underNewName = { ...end, campaignId: id, endedWith };
      expect(await refuses(close, underNewName)).toMatchObject({ code: 'ACT_ORGANIZATION_NOT_IN_FORCE' });
      const person = { name: 'Người mẫu Bàn giao', position: 'Chủ tịch', capacity: 'TM' };
      await does(['transferCampaign', 'campaign { id }'], {
        ...{ campaignId: id, fromId: anLao, effectiveOn: '2025-07-01', handedOverBy: person },
        act: { issuedOn: '2025-06-16', issuerName: 'Quốc hội' },
        heirs: [{ organizationId: newCommune, leads: true, receivedBy: person }],
      });
      expect((await does(close, underNewName)).campaign).toEqual({
        status: 'CLOSED',
        closure: { endedWith },
      });
    });

    it(`${named('003.17')}`, async () => {
      const { tasks } = await says('tasks { kind role assignees { id } source { line } }');
      expect(table(tasks.slice(0, 3), 'kind', 'role', 'source.line', 'assignees')).toEqual([
        ['REQUEST', null, 323, [{ id: body('an-lao-ban-tuyen-giao-huyen-uy') }]],
        ['REQUEST', 'LEADS', 331, [{ id: body('an-lao-mat-tran') }]],
        ['ORDER', null, 343, [{ id: body('an-lao-trung-tam-van-hoa-thong-tin-the-thao') }]],
      ]);
      const other = (await camPha.says('tasks { kind role assigneeName }')).tasks[1];
      expect(other).toEqual({
        ...{ kind: 'REQUEST', role: 'COOPERATES', assigneeName: 'Ủy ban Mặt trận Tổ quốc Thành phố' },
      });
    });

    it(`${named('003.21')}`, async () => {
      const { tasks } = await says('tasks { role assignees { id } deliverTo source { text line } }');
      const homeAffairs = tasks.slice(7, 9);
      expect(table(homeAffairs, 'role', 'source.line', 'assignees', 'deliverTo')).toEqual([
        ['LEADS', 384, [{ id: body('an-lao-phong-noi-vu') }], null],
        ['COOPERATES', 390, [{ id: body('an-lao-phong-noi-vu') }], 'Chủ tịch Ủy ban nhân dân huyện'],
      ]);
      expect(homeAffairs[0].source.text).toMatch(
        /^Chủ trì, hướng dẫn, theo dõi, đôn đốc, .* giám sát, kiểm tra việc tổ chức thực hiện phong trào/,
      );
      expect(homeAffairs[1].source.text).toContain('tổng hợp hồ sơ, thẩm định, tham mưu đề nghị');
    });

    it(`${named('003.24')}`, async () => {
      const { recipients } = await says(
        'recipients { name line organizations { name lastDay parent { name lastDay } } }',
      );
      expect(recipients[0]).toEqual({
        ...{ name: 'Ban Thi đua - Khen thưởng TP', line: 415 },
        organizations: [
          {
            name: 'Ban Thi đua - Khen thưởng thành phố Hải Phòng',
            lastDay: '2025-06-30',
            parent: { name: 'Sở Nội vụ thành phố Hải Phòng', lastDay: '2025-06-30' },
          },
        ],
      });
    });
  });
}
