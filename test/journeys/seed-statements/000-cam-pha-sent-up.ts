import { describe, expect, it } from '@jest/globals';
import type { System } from '../../system/system.ts';
import { camPhaPlan as campaignId } from './000-cam-pha.ts';
import { bundle, finalSections, paper, target, unmeasured, words } from './papers.ts';
import { named } from './statements.ts';
import { body, table, trialOf, unit } from './trial.ts';

/** A ward of Cẩm Phả until 30 June 2025, and the new one that took over the middle of the city. */
const cuaOng = unit('j4kd3h46');
const newWard = unit('jdtlzi5c');
const homeAffairs = body('cam-pha-phong-noi-vu');
const council = body('cam-pha-hoi-dong-thi-dua-khen-thuong');

const draft = ['draftCampaign', 'campaign { id }'] as const;
const issue = ['issueCampaign', 'campaign { id }'] as const;
const submit = ['submitReport', 'report { bundle { kind } }'] as const;
const inspect = ['recordInspection', 'inspection { planNumber body { name } }'] as const;
const raise = ['raiseDifficulty', 'difficulty { state via { name } entry }'] as const;

/** What goes up to thành phố Cẩm Phả by its plan, and who looks into it. */
export function camPhaHears(system: () => System): void {
  const { asks, says, does, refuses } = trialOf(system, campaignId);

  describe('000, what goes up to Cẩm Phả', () => {
    it(`${named('000.21')}`, async () => {
      const { duties, obligations } = await says(
        `duties { kind via viaOrganization { id } source { line } }
          obligations(filter: { duty: IMPLEMENTING_DOCUMENT, organizationId: "${cuaOng}" }, first: 5) {
            nodes { organization { id } state } }`,
      );
      expect(duties[0]).toEqual({
        kind: 'IMPLEMENTING_DOCUMENT',
        via: 'Phòng Nội vụ - Cơ quan thường trực của Hội đồng Thi đua - Khen thưởng Thành phố',
        viaOrganization: { id: homeAffairs },
        source: { line: 605 },
      });
      expect(obligations.nodes).toEqual([{ organization: { id: cuaOng }, state: 'OPEN' }]);
      const inbox = await asks(`campaigns(filter: { recipientId: "${cuaOng}" }) { nodes { id } }`);
      expect(table(inbox.campaigns.nodes, 'id')).toContain(campaignId);
    });

    it(`${named('000.22')}`, async () => {
      // The new ward carries on the plan of the city that has ended; its own plan needs a number to be reached.
      const source = words('giải ngân hết nguồn vốn');
      const content = (indicator: object) =>
        paper(newWard, {
          parentId: campaignId,
          linkedMovements: [{ title: 'Vì người nghèo', list: 'CENTRAL', award: false, source }],
          indicators: [{ target: 'hết', source, ...indicator }],
        });
      const issued = async (indicator: object) => {
        const { campaign } = await does(draft, { content: content(indicator) }, 'cam-pha-official');
        const signer = { name: 'Người mẫu Ký', position: 'Chủ tịch', capacity: 'TM' };
        return { campaignId: campaign.id, documentNumber: '21/KH-UBND', issuedOn: '2025-08-01', signer };
      };
      const { code, message } = await refuses(issue, await issued(unmeasured), 'cam-pha-authority');
      expect(code).toBe('TOO_FEW_MEASURABLE_TARGETS');
      expect(message).toContain('có chỉ tiêu thi đua cụ thể');
      await does(issue, await issued(target), 'cam-pha-authority');
    });

    it(`${named('000.23')}`, async () => {
      const { duties } = await says('duties { kind dueText via source { line lineTo } }');
      expect(duties[1]).toEqual({
        ...{ kind: 'FINAL_REPORT', dueText: 'Kết thúc Phong trào thi đua', via: 'Phòng Nội vụ' },
        source: { line: 616, lineTo: 620 },
      });
      const report = (submittedOn: string, papers: object[]) => ({
        ...{ campaignId, organizationId: newWard, kind: 'FINAL_REPORT', submittedOn },
        ...{ covers: { from: '2025-07-01', to: submittedOn < '2025-12-31' ? submittedOn : '2025-12-31' } },
        ...{ sections: finalSections, bundle: papers },
      });
      const early = report('2025-11-30', bundle('2025-11-28'));
      expect(await refuses(submit, early)).toMatchObject({ code: 'FINAL_BEFORE_END' });
      const { code, message } = await refuses(submit, report('2026-01-08', bundle('2026-01-07').slice(0, 2)));
      expect(code).toBe('BUNDLE_INCOMPLETE');
      expect(message).toContain('tổ chức tổng kết, xây dựng báo cáo, đề nghị khen thưởng');
      const sent = (await does(submit, report('2026-01-08', bundle('2026-01-07')))).report;
      expect(table(sent.bundle, 'kind')).toEqual(['REPORT', 'AWARD_SUBMISSION', 'AWARD_LIST']);
    });

    it(`${named('000.24')}`, async () => {
      const { tasks } = await says('tasks { assignees { id } deliverTo source { text line lineTo } }');
      expect(table(tasks.slice(7, 10), 'source.line')).toEqual([624, 634, 640]);
      expect(tasks[7].assignees).toEqual([{ id: council }]);
      expect(tasks[9]).toMatchObject({
        assignees: [{ id: homeAffairs }],
        deliverTo: 'Chủ tịch Ủy ban nhân dân Thành phố, Chủ tịch Ủy ban nhân dân tỉnh',
      });
      expect(tasks[9].source.text).toContain('tổng hợp hồ sơ, thẩm định, tham mưu');
      const visit = { campaignId, organizationId: cuaOng, bodyId: council, inspectedOn: '2025-05-12' };
      const found = { conclusion: 'Đã triển khai đúng kế hoạch' };
      const planned = { ...visit, ...found, planNumber: '12/KH-HĐTĐKT', planIssuedOn: '2025-01-20' };
      expect(await refuses(inspect, { ...visit, ...found })).toMatchObject({
        code: 'INSPECTION_PLAN_NEEDED',
      });
      expect(await refuses(inspect, { ...planned, bodyId: cuaOng })).toMatchObject({
        code: 'BODY_DOES_NOT_INSPECT',
      });
      expect((await does(inspect, { ...planned, bodyId: homeAffairs })).inspection).toMatchObject({
        body: { name: 'Phòng Nội vụ thành phố Cẩm Phả' },
      });
      expect((await does(inspect, planned)).inspection).toEqual({
        planNumber: '12/KH-HĐTĐKT',
        body: { name: 'Hội đồng Thi đua - Khen thưởng thành phố Cẩm Phả' },
      });
    });

    it(`${named('000.28')}`, async () => {
      const { issueRoute } = await says('issueRoute { to via viaOrganization { id } source { line } }');
      expect(issueRoute).toEqual({
        ...{ to: 'UBND thành phố', via: 'Phòng Nội vụ', viaOrganization: { id: homeAffairs } },
        source: { line: 656 },
      });
      const difficulty = {
        campaignId,
        organizationId: cuaOng,
        raisedOn: '2025-04-10',
        words: 'Thiếu kinh phí',
      };
      expect((await does(raise, { ...difficulty, viaId: homeAffairs })).difficulty).toEqual({
        ...{ state: 'RAISED', via: { name: 'Phòng Nội vụ thành phố Cẩm Phả' }, entry: 'TRANSCRIBED' },
      });
      expect(await refuses(raise, { ...difficulty, viaId: cuaOng })).toMatchObject({
        code: 'SENT_THROUGH_ITSELF',
      });
      const open = `difficulties(filter: { campaignId: "${campaignId}" }) { nodes { words organization { id } } }`;
      expect((await asks(open, 'archivist')).difficulties.nodes).toEqual([
        { words: 'Thiếu kinh phí', organization: { id: cuaOng } },
      ]);
      expect((await asks(open)).difficulties.nodes).toEqual([]);
    });
  });
}
