import { z } from 'zod';
import { entityId, legalDay } from '../contract.ts';

/** Nobody changes what was told. */
const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
const words = z.object({ text: z.string(), line: z.number().nullable(), lineTo: z.number().nullable() });

/** What a plan asks of those who carry it out: enough for their homes to register, report and count by. */
export const planTerms = z.object({
  rules: list(
    z.object({
      subject: z.string(),
      mustAct: z.boolean(),
      organizationIds: list(entityId),
      levels: list(z.enum(['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'])),
      kinds: list(z.string()),
      source: words,
    }),
  ),
  duties: list(
    z.object({
      kind: z.string(),
      due: legalDay.nullable(),
      dueText: z.string().nullable(),
      scopeOrders: list(z.number().int().positive()),
      via: z.string().nullable(),
      viaId: entityId.nullable(),
      requiredSections: list(z.string()),
      source: words,
    }),
  ),
  demands: list(z.object({ kind: z.string(), minimum: z.number().int(), source: words })),
  indicators: list(
    z.object({
      name: z.string(),
      target: z.string(),
      unit: z.string().nullable(),
      baseline: z.number().nullable(),
      value: z.number().nullable(),
      direction: z.string().nullable(),
      measuredBy: z.string().nullable(),
      source: words,
    }),
  ),
  /** The year in whose evaluation the result counts; absent in what was told before it was a part. */
  annualReviewYear: z.number().int().nullish(),
});

const said = (text: string) => ({ text, line: null, lineTo: null });

export const planTermsSample: z.output<typeof planTerms> = {
  rules: [
    {
      ...{ subject: 'LOCALITY', mustAct: true, organizationIds: [], levels: ['COMMUNE'], kinds: [] },
      source: said('100% các địa phương triển khai thực hiện'),
    },
  ],
  duties: [
    {
      ...{
        kind: 'IMPLEMENTING_DOCUMENT',
        due: '2025-08-10',
        dueText: 'trước ngày 11/8/2025',
        scopeOrders: [],
      },
      ...{ via: 'Sở Nội vụ', viaId: null, requiredSections: [] },
      source: said('gửi văn bản triển khai qua Sở Nội vụ trước ngày 11/8/2025'),
    },
  ],
  demands: [{ kind: 'MODEL_OR_WORK', minimum: 1, source: said('ít nhất 01 mô hình hoặc 01 công trình') }],
  indicators: [
    {
      ...{ name: 'Chỉ số cải cách hành chính', target: 'thuộc nhóm dẫn đầu', unit: null, baseline: null },
      ...{ value: null, direction: null, measuredBy: 'PAR Index' },
      source: said('nằm trong nhóm dẫn đầu về PAR Index'),
    },
  ],
  annualReviewYear: 2025,
};
