import { agencies, asked, camPha, homeAffairs, quangNinh } from './units.ts';

const words = (text: string) => ({ text });

/** What the province asks: of every district and of its own home-affairs department. */
export const provincialPlan = {
  documentType: 'PLAN',
  title: 'Phát động đợt thi đua đặc biệt chào mừng Đại hội Đảng các cấp',
  issuerId: quangNinh,
  issuingOrgan: 'Ủy ban nhân dân tỉnh Quảng Ninh',
  period: { from: '2025-06-18', to: '2025-12-31', source: words('đến hết năm 2025') },
  scope: {
    enterprises: false,
    rules: [
      {
        ...{ subject: 'LOCALITY', mustAct: true, levels: ['DISTRICT'] },
        source: words('Các huyện, thị xã, thành phố triển khai thực hiện'),
      },
    ],
  },
  duties: [
    {
      ...{ kind: 'IMPLEMENTING_DOCUMENT', due: '2025-06-24', dueText: 'trước ngày 25/6/2025' },
      source: words('gửi kế hoạch triển khai trước ngày 25/6/2025'),
    },
  ],
};

/** What the city asks below it: as seed 000 does, of all agencies and localities, by a day. */
export const cityPlan = (parentId: string) => ({
  documentType: 'PLAN',
  title: 'Phát động phong trào thi đua đặc biệt thành phố Cẩm Phả',
  issuerId: camPha,
  issuingOrgan: 'Ủy ban nhân dân thành phố Cẩm Phả',
  parentId,
  period: { from: '2025-06-20', to: '2025-12-31', source: words('từ nay đến hết năm 2025') },
  linkedMovements: [
    {
      ...{ title: 'Cả nước chung sức xây dựng nông thôn mới', list: 'CENTRAL', award: false },
      source: words('“Cả nước chung sức xây dựng nông thôn mới”'),
    },
  ],
  indicators: [
    {
      ...{ name: 'Giải ngân vốn được phân bổ', target: 'hết', unit: '%', value: 100 },
      ...{ direction: 'AT_LEAST', source: words('giải ngân hết nguồn vốn được phân bổ') },
    },
  ],
  scope: {
    enterprises: true,
    rules: [
      {
        ...{ subject: 'LOCALITY', mustAct: true, levels: ['COMMUNE'] },
        source: words('100% các cơ quan, đơn vị, địa phương'),
      },
      {
        ...{ subject: 'AGENCY', mustAct: true, organizationIds: agencies },
        source: words('100% các cơ quan, đơn vị, địa phương'),
      },
      {
        ...{ subject: 'ASSOCIATION', mustAct: false, organizationIds: asked },
        source: words('Đề nghị Ban Tuyên giáo, Ủy ban Mặt trận Tổ quốc'),
      },
      { ...{ subject: 'ENTERPRISE', mustAct: true }, source: words('doanh nghiệp trên địa bàn') },
    ],
  },
  duties: [
    {
      ...{ kind: 'IMPLEMENTING_DOCUMENT', due: '2025-06-25', via: 'Phòng Nội vụ', viaId: homeAffairs },
      source: words('gửi về Ủy ban nhân dân thành phố (qua Phòng Nội vụ) trước ngày 26/6/2025'),
    },
    {
      ...{ kind: 'REGISTRATION', due: '2025-06-26', via: 'Phòng Nội vụ', viaId: homeAffairs },
      source: words('đăng ký nội dung, chỉ tiêu thi đua trước ngày 27/6/2025'),
    },
    {
      ...{ kind: 'FINAL_REPORT', due: '2025-06-29', via: 'Phòng Nội vụ', viaId: homeAffairs },
      source: words('báo cáo tổng kết trước ngày 30/6/2025'),
    },
  ],
  demands: [
    {
      ...{ kind: 'LINKED_MOVEMENT', minimum: 1 },
      source: words('gắn với các phong trào thi đua do Trung ương phát động'),
    },
    {
      ...{ kind: 'MODEL_OR_WORK', minimum: 1 },
      source: words('ít nhất 01 mô hình điển hình tiên tiến hoặc 01 công trình, phần việc thiết thực'),
    },
    { ...{ kind: 'MEASURABLE_TARGET', minimum: 1 }, source: words('mục tiêu, chỉ tiêu cụ thể') },
  ],
  tasks: [
    ['Phòng Nội vụ', 'Theo dõi, đôn đốc, tổng hợp báo cáo kết quả thực hiện'],
    ['Phòng Văn hóa và Thông tin', 'Tuyên truyền, cổ động trực quan'],
    ['Trung tâm Truyền thông và Văn hóa', 'Tuyên truyền gương điển hình tiên tiến'],
    ['Các cơ quan, đơn vị', 'Đẩy nhanh tiến độ công trình, giải ngân hết vốn được phân bổ'],
    ['Ủy ban nhân dân các phường, xã', 'Tổ chức thực hiện trên địa bàn'],
    ['Hội đồng Thi đua - Khen thưởng', 'Kiểm tra việc thực hiện theo kế hoạch'],
  ].map(([assigneeName, text]) => ({ assigneeName, kind: 'ORDER', source: words(text ?? '') })),
});

/** The document by which one of those below carries the city's plan out. */
export const unitPlan = (unit: string, parentId: string, title: string) => ({
  documentType: 'PLAN',
  title,
  issuerId: unit,
  issuingOrgan: 'Ủy ban nhân dân',
  parentId,
  linkedMovements: [
    {
      ...{ title: 'Cả nước chung sức xây dựng nông thôn mới', list: 'CENTRAL', award: false },
      source: words('“Cả nước chung sức xây dựng nông thôn mới”'),
    },
  ],
  indicators: [
    {
      ...{ name: 'Giải ngân vốn được phân bổ', target: '100%', unit: '%', value: 100 },
      ...{ direction: 'AT_LEAST', source: words('giải ngân 100% vốn được phân bổ') },
    },
  ],
});

/** What one of them registers: what the city's plan demands, and no more. */
export const registrationOf = (unit: string, campaignId: string) => ({
  ...{ campaignId, organizationId: unit, registeredOn: '2025-06-20' },
  movementOrders: [1],
  targets: [{ indicatorOrder: 1 }],
  works: [
    {
      ...{ name: 'Công trình chào mừng Đại hội', finishBy: '2025-06-28', allocated: 100_000_000 },
      plaque: { name: 'Đại hội Đảng bộ', eventOn: '2025-06-30' },
    },
  ],
});

/** Its final report, with every section that such a report needs. */
export const finalReportOf = (unit: string, campaignId: string, sections: readonly string[]) => ({
  ...{ campaignId, organizationId: unit, kind: 'FINAL_REPORT', submittedOn: '2025-06-20' },
  covers: { from: '2025-06-20', to: '2025-06-20' },
  sections: sections.map((code) => ({ code, text: `Nội dung ${code}` })),
});

const signed = (position: string) => ({ name: 'Người mẫu Ký', position, capacity: 'TM' });

/** The hand-over of the city's plan: one task each, and the first leads. */
export const transferOf = (campaignId: string, heirs: readonly string[]) => ({
  ...{ campaignId, fromId: camPha, effectiveOn: '2025-07-01' },
  act: {
    ...{ number: '1500/QĐ-UBND', issuedOn: '2025-06-30' },
    issuerName: 'Ủy ban nhân dân tỉnh Quảng Ninh',
  },
  handedOverBy: signed('Chủ tịch Ủy ban nhân dân thành phố Cẩm Phả'),
  heirs: heirs.map((organizationId, index) => ({
    ...{ organizationId, leads: index === 0, taskOrders: [index + 1] },
    receivedBy: signed('Chủ tịch Ủy ban nhân dân'),
  })),
});
