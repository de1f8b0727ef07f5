import { expect, it } from '@jest/globals';
import { specify } from '@thidua/test-kit';
import type { Demand, Indicator } from '../../plan/plan-terms.ts';
import type { CampaignContent, LinkedMovement } from '../campaign.content.ts';
import { decideCampaign } from '../campaign.decide.ts';
import { evolveCampaign } from '../campaign.evolve.ts';
import { content, facts, signature, words } from '../campaign.samples.ts';

const campaign = specify({ decide: decideCampaign, evolve: evolveCampaign });
const id = 'campaign.qb7fhufd.01970000-0000-7000-8000-000000000002';
const parentId = 'campaign.gddna4ji.01970000-0000-7000-8000-000000000001';

const parent = (kind: Demand['kind'], text: string, minimum = 1) => ({
  plan: '281/KH-UBND',
  demands: [{ kind, minimum, source: words(text) }],
});
const movement = (title: string, list: LinkedMovement['list'] = 'CENTRAL'): LinkedMovement => ({
  ...{ title, list, award: false, period: null, planNumber: null, planIssuedOn: null, listUnitId: null },
  source: words(title),
});
const indicator = (change: Partial<Indicator>): Indicator => ({
  ...{ name: 'PAR Index', target: 'nhóm dẫn đầu', unit: null, baseline: null, value: null },
  ...{ direction: null, measuredBy: null, source: words('nhóm dẫn đầu') },
  ...change,
});
const issued = (change: Partial<CampaignContent>, asked: ReturnType<typeof parent> | null) => {
  const draft = { id, content: content({ parentId, ...change }) };
  const known = facts({ parent: asked });
  return campaign.given({ type: 'CampaignDrafted', data: draft }).when({
    type: 'IssueCampaign',
    data: { id, documentNumber: '12/KH-UBND', issuedOn: '2025-01-15', signature, facts: known },
  });
};

it('“Các hoạt động thi đua phải gắn với” the movements: a plan that names none is not issued', () => {
  const asked = parent('LINKED_MOVEMENT', 'Các hoạt động thi đua phải gắn với', 2);
  const twice = [movement('Vì người nghèo'), movement('Vì người nghèo', 'PROVINCE')];
  expect(issued({ linkedMovements: twice }, asked)).toMatchObject({
    code: 'TOO_FEW_LINKED_MOVEMENTS',
    path: ['campaignId', 'linkedMovements'],
    params: {
      ...{ count: '1', minimum: '2', plan: '281/KH-UBND' },
      words: 'Các hoạt động thi đua phải gắn với',
    },
  });
  expect(issued({ linkedMovements: [...twice, movement('Nông thôn mới')] }, asked)).toHaveLength(1);
});

it('“chỉ tiêu cụ thể”: a plan with words alone is not issued', () => {
  const asked = parent('MEASURABLE_TARGET', 'chỉ tiêu cụ thể');
  expect(issued({ indicators: [indicator({})] }, asked)).toMatchObject({
    code: 'TOO_FEW_MEASURABLE_TARGETS',
    path: ['campaignId', 'indicators'],
    params: { count: '0', words: 'chỉ tiêu cụ thể' },
  });
  const measured = indicator({ value: 95, direction: 'AT_LEAST' });
  expect(issued({ indicators: [measured] }, asked)).toHaveLength(1);
});

it('what is to be registered is not looked for in the plan; and an old paper is entered as it is', () => {
  expect(issued({}, parent('MODEL_OR_WORK', 'ít nhất 01 mô hình'))).toHaveLength(1);
  expect(issued({}, null)).toHaveLength(1);
  const above = { id: parentId, isPublic: true, documentNumber: '281/KH-UBND', issuedFrom: '2024-11-29' };
  const known = facts({
    ...{ parent: parent('MEASURABLE_TARGET', 'chỉ tiêu cụ thể') },
    campaigns: new Map([[parentId, above]]),
  });
  const paper = { documentNumber: null, issuedOn: '2025-01-15', issuedBetween: null, signature };
  expect(
    campaign.given().when({
      type: 'TranscribeCampaign',
      data: { id, ...paper, completeness: 'WHOLE', content: content({ parentId }), facts: known },
    }),
  ).toHaveLength(1);
});
