import type { RefusalRows } from '@thidua/federation-kit';

/** What `requireKnownCampaign` may answer besides the shared NOT_KNOWN_YET. A draft looks like no plan at all. */
export const knownCampaignRefusals = {
  CAMPAIGN_NOT_ISSUED: {
    type: 'NotFound',
    vi: 'Không có kế hoạch, chỉ thị “{id}” nào đã ban hành.',
    en: 'No plan or directive “{id}” has been issued.',
    remedyVi: 'Kiểm tra lại mã kế hoạch, hoặc chờ kế hoạch được ban hành.',
  },
} as const satisfies RefusalRows;
