import type { ConferenceFacts } from './conference.commands.ts';
import type { AgendaItem, BudgetStep, ConferenceContent, SourceWords } from './conference.content.ts';

/** For specs: the conference of Uông Bí ward in short, and what is known around it. */
export const words = (text: string, line = 1): SourceWords => ({ text, line, lineTo: null });

export const item = (order: number, change: Partial<AgendaItem> = {}): AgendaItem => ({
  order,
  title: `Mục ${order}`,
  adoptsDelegation: false,
  source: words(`(${order}).`),
  ...change,
});

export const budgetStep = (
  kind: BudgetStep['kind'],
  assigneeName: string,
  assigneeId: string | null = null,
) => ({
  ...{ kind, assigneeName, assigneeId, source: words('…') },
});

export const content = (change: Partial<ConferenceContent> = {}): ConferenceContent => ({
  campaignId: 'campaign.knxrwj7q.01970000-0000-7000-8000-000000000002',
  hostId: 'organization.knxrwj7q',
  series: 'hoi-nghi-dien-hinh-tien-tien',
  formLabel: 'Hội nghị đại biểu điển hình tiên tiến',
  title: 'Hội nghị đại biểu điển hình tiên tiến phường Uông Bí lần thứ I',
  titleLine: words('HỘI NGHỊ ĐẠI BIỂU ĐIỂN HÌNH TIÊN TIẾN PHƯỜNG UÔNG BÍ LẦN THỨ I (2025 - 2030)', 63),
  ordinal: 1,
  term: { from: 2025, to: 2030 },
  reviewPeriod: { from: 2020, to: 2025 },
  time: { from: '2025-08-01', to: '2025-08-31', halfDays: 1, source: words('1/2 ngày', 55) },
  delegateCap: 150,
  delegateCapSource: words('Số lượng tối đa không quá 150 đại biểu.', 53),
  delegates: words('Thành phần đại biểu', 47),
  composition: [
    { category: 'Đại biểu điển hình tiên tiến', percent: 70, source: words('70%', 51) },
    { category: 'đại biểu khách mời', percent: 30, source: words('30%', 51) },
  ],
  agenda: [item(1), item(2, { adoptsDelegation: true }), item(3)],
  reportParts: [{ title: 'Phần tổng kết', sections: [words('(1)', 97)] }],
  budget: {
    year: 2025,
    steps: [
      budgetStep('DRAFT', 'Phòng Văn hoá - Xã hội phường'),
      budgetStep('APPRAISE', 'Phòng Kinh tế, Hạ tầng và Đô thị'),
      budgetStep('APPROVE', 'Ủy ban nhân dân phường'),
    ],
    source: words('Nguồn kinh phí', 117),
  },
  noSeparateConferences: words('Các tổ chức hội, đoàn thể không tổ chức … riêng', 57),
  delegation: { congressName: 'Đại hội cấp trên', source: words('(8).', 83) },
  ...change,
});

export const facts = (change: Partial<ConferenceFacts> = {}): ConferenceFacts => ({
  plan: { origin: 'TRANSCRIBED', issuedFrom: '2025-07-25', period: null },
  hostLife: { validFrom: '2025-07-01', validTo: null },
  isKnownSeries: true,
  siblings: [],
  excludedBy: null,
  ...change,
});
