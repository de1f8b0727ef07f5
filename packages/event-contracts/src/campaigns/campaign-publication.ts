import { z } from 'zod';
import { dayBounds, entityId, legalDay, organizationOn } from '../contract.ts';
import { planTerms, planTermsSample } from './plan-terms.ts';

/** What other services may know of a plan or directive once it is issued: enough to hang their own acts on. */
export const campaignPublication = z.object({
  id: entityId,
  title: z.string(),
  documentType: z.enum(['PLAN', 'DIRECTIVE']),
  documentNumber: z.string().nullable(),
  issuer: organizationOn,
  /** The plan that it carries out; absent in what was told before it was a part. */
  parent: entityId.nullish(),
  issuedOn: legalDay.nullable(),
  issuedBetween: dayBounds.nullable(),
  period: z.object({ from: legalDay.nullable(), to: legalDay.nullable() }).nullable(),
  /** What it asks of whom, by when; absent in what was told before it was a part. */
  terms: planTerms.nullish(),
  /** The linked movements, one entry a mention; `order` names the mention within the document. */
  movements: z.array(
    z.object({
      order: z.number().int().positive(),
      title: z.string(),
      award: z.boolean(),
      period: z.object({ from: legalDay.nullable(), to: legalDay.nullable() }).nullable(),
    }),
  ),
});

export const campaignPublicationSample: z.output<typeof campaignPublication> = {
  id: 'campaign.abcdefgh.01970000-0000-7000-8000-000000000003',
  title: 'Tổ chức Hội nghị đại biểu điển hình tiên tiến phường Uông Bí lần thứ I năm 2025',
  documentType: 'PLAN',
  documentNumber: '34/KH-UBND',
  issuer: { id: 'organization.abcdefgh', asOf: '2025-07-25' },
  parent: 'campaign.gddna4ji.01970000-0000-7000-8000-000000000004',
  issuedOn: '2025-07-25',
  issuedBetween: null,
  period: null,
  terms: planTermsSample,
  movements: [
    {
      order: 1,
      title: 'Cả nước chung sức xây dựng nông thôn mới',
      award: false,
      period: { from: '2021-01-01', to: '2025-12-31' },
    },
  ],
};
