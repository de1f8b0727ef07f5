import { describe, expect, it } from '@jest/globals';
import type { System } from '../../system/system.ts';
import { cites, copied, paper, sections, target, words } from './papers.ts';
import { named } from './statements.ts';
import { body, table, trialOf, unit } from './trial.ts';

const doSon = unit('r665b5nn');
export const doSonPlan = 'campaign.r665b5nn.01a1fdda-2def-7c8b-9122-a319a048ebe4';
/** A ward of Đồ Sơn until 30 June 2025. */
const ngocXuyen = unit('liiqs2mz');
const uongBi = unit('knxrwj7q');
const transcribe = ['transcribeCampaign', 'campaign { id }'] as const;
const draft = ['draftCampaign', 'campaign { id findings { rule } }'] as const;
const register = ['registerForCampaign', 'registration { id }'] as const;
const submit = ['submitReport', 'report { kind sections { code } }'] as const;

/** What the directive of quận Đồ Sơn says, and what its wards have to do; the rest is 001-do-son-follow-up.ts. */
export function doSonSays(system: () => System): void {
  const { asks, says, does, refuses } = trialOf(system, doSonPlan);

  describe('001, chỉ thị, quận Đồ Sơn', () => {
    it(`${named('001.1')}`, async () => {
      const { findings, ...head } = await says(
        'documentType documentNumber issuedOn status findings { rule line words }',
      );
      expect(head).toEqual({
        ...{ documentType: 'DIRECTIVE', documentNumber: null, issuedOn: null, status: 'TRANSCRIBED' },
      });
      expect(findings).toContainEqual({ rule: 'NUMBER_UNKNOWN', line: null, words: null });
      expect(findings).toContainEqual({ rule: 'DAY_UNKNOWN', line: 1, words: 'ngày tháng 11 năm 2024' });
      const issued =
        'campaigns(filter: { status: ISSUED, issuerId: "organization.r665b5nn" }) { totalCount }';
      expect((await asks(issued)).campaigns.totalCount).toBe(0);
      // What is not issued cannot be cited.
      const { campaign } = await does(draft, { content: paper(uongBi) }, 'uong-bi-official');
      const citation = { ...cites('1/KH-UBND', '2025-08-01'), documentId: campaign.id };
      const citing = copied(doSon, '2025-06-02', { citations: [{ ...citation, issuedOn: null }] });
      expect(await refuses(transcribe, citing)).toMatchObject({ code: 'CITED_DOCUMENT_UNKNOWN' });
    });

    it(`${named('001.2')}`, async () => {
      const { parent, citations, issuedBetween } = await says(
        `parent { documentNumber issuedOn } citations { number issuedOn place source { line } }
          issuedBetween { from to }`,
      );
      expect(parent).toEqual({ documentNumber: '11/CT-UBND', issuedOn: '2024-11-11' });
      expect(citations[0]).toEqual({
        ...{ number: '11/CT-UBND', issuedOn: '2024-11-11', place: 'PREAMBLE', source: { line: 37 } },
      });
      expect(issuedBetween).toEqual({ from: '2024-11-11', to: '2024-11-30' });
      const { issuedOn: _, ...undated } = copied(doSon, '', {
        citations: [cites('11/CT-UBND', '2024-11-11')],
      });
      const early = { ...undated, issuedBetween: { from: '2024-11-10', to: '2024-11-30' } };
      expect(await refuses(transcribe, early)).toMatchObject({ code: 'DATED_BEFORE_CITED_DOCUMENT' });
    });

    it(`${named('001.3')}`, async () => {
      const { movementKind, period } = await says(
        'movementKind { text line } period { from to source { line } }',
      );
      expect(movementKind).toEqual({ text: 'đợt thi đua đặc biệt', line: 80 });
      expect(period).toEqual({ from: null, to: '2025-12-31', source: { line: 80 } });
    });

    it(`${named('001.4')}`, async () => {
      const { requirements, duties } = await says(
        'requirements { text line lineTo } duties { kind source { line } }',
      );
      expect(requirements[0]).toMatchObject({ line: 98, lineTo: 102 });
      expect(requirements[0].text).toMatch(
        /^Xác định rõ mục đích, yêu cầu, mục tiêu, nội dung và phương thức tổ chức phong trào thi đua, bám sát/,
      );
      expect(duties[0]).toEqual({ kind: 'IMPLEMENTING_DOCUMENT', source: { line: 98 } });
      // Who writes such a document is told, before it is issued, what it leaves out.
      const period = { to: '2025-12-31', source: words('đến hết năm 2025') };
      const silent = { content: paper(uongBi, { period }) };
      const { findings } = (await does(draft, silent, 'uong-bi-official')).campaign;
      expect(table(findings, 'rule')).toEqual(
        expect.arrayContaining(['GOAL_MISSING', 'SCOPE_MISSING', 'CONTENT_MISSING', 'CRITERIA_MISSING']),
      );
    });

    it(`${named('001.5')}`, async () => {
      const { linkedMovements } = await says(
        'linkedMovements { list title period { from to } source { line } movement { title } }',
      );
      const rows = table(linkedMovements, 'list', 'source.line', 'period.from', 'period.to');
      expect(rows.slice(0, 6).map(([list]) => list)).toEqual(Array.from({ length: 6 }, () => 'CENTRAL'));
      expect(rows.slice(6)).toEqual([
        ['CITY', 118, '2019-01-01', '2025-12-31'],
        ['CITY', 120, '2020-01-01', '2025-12-31'],
        ['DISTRICT', 124, '2020-01-01', '2025-12-31'],
        ['DISTRICT', 126, '2021-01-01', '2025-12-31'],
        ['CITY', 128, null, '2025-12-31'],
        ['CITY', 130, undefined, undefined],
        ['CITY', 132, '2024-01-01', '2030-12-31'],
      ]);
      expect(linkedMovements[6].movement.title).toBe('Tăng thu ngân sách địa phương');
      const untied = {
        campaignId: doSonPlan,
        organizationId: ngocXuyen,
        registeredOn: '2025-02-03',
        targets: [target],
      };
      const { code, message } = await refuses(register, untied);
      expect(code).toBe('TOO_FEW_LINKED_MOVEMENTS');
      expect(message).toContain('Gắn phong trào thi đua của các cơ quan, đơn vị, địa phương');
    });

    it(`${named('001.6')}`, async () => {
      const { duties } = await says('duties { kind requiredSections source { line } }');
      const owed = { requiredSections: ['LESSONS'], source: { line: 146 } };
      expect(duties.slice(1)).toEqual([
        { kind: 'PRELIMINARY_REPORT', ...owed },
        { kind: 'FINAL_REPORT', ...owed },
      ]);
      const report = (...codes: string[]) => ({
        ...{
          campaignId: doSonPlan,
          organizationId: ngocXuyen,
          kind: 'PRELIMINARY_REPORT',
          submittedOn: '2025-06-16',
        },
        ...{ covers: { from: '2024-12-01', to: '2025-06-15' }, sections: sections(...codes) },
      });
      const { code, message } = await refuses(submit, report('RESULTS'));
      expect(code).toBe('SECTIONS_MISSING');
      expect(message).toContain('Bài học kinh nghiệm (LESSONS)');
      expect((await does(submit, report('RESULTS', 'LESSONS'))).report.kind).toBe('PRELIMINARY_REPORT');
    });

    it(`${named('001.7')}`, async () => {
      const { accountability } = await says(
        'accountability { who organizations { id } source { line lineTo } }',
      );
      expect(accountability).toEqual([
        {
          who: ['Cấp ủy Đảng', 'chính quyền', 'đoàn thể', 'người đứng đầu'],
          organizations: [{ id: body('do-son-quan-uy') }],
          source: { line: 152, lineTo: 156 },
        },
      ]);
    });

    it(`${named('001.8')}`, async () => {
      const { citations } = await says(
        'citations { number issuedOn issuerName issuer { name level } source { line lineTo } }',
      );
      const chain = citations.slice(2);
      expect(table(chain, 'number', 'issuedOn', 'issuerName', 'issuer.level', 'source.line')).toEqual([
        ['1526/QĐ-TTg', '2022-12-02', 'Thủ tướng Chính phủ', undefined, 163],
        ['294/KH-UBND', '2022-12-29', 'Chủ tịch Ủy ban nhân dân thành phố', 'PROVINCE', 167],
        ['16/KH-UBND', '2023-10-17', 'Chủ tịch Ủy ban nhân dân quận', 'DISTRICT', 173],
      ]);
    });
  });
}
