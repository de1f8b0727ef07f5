/** What clients read of what routing could not do: English, Vietnamese, and whether asking again may help. */
export const routingMessages = {
  JURISDICTION_UNAVAILABLE: {
    en: '{jurisdiction} does not answer at the moment.',
    vi: 'Hiện không lấy được dữ liệu của {jurisdiction}.',
    retryable: true,
  },
  JURISDICTION_BEHIND: {
    en: '{jurisdiction} has not caught up yet; try again shortly.',
    vi: '{jurisdiction} chưa cập nhật kịp; vui lòng thử lại sau giây lát.',
    retryable: true,
  },
  INCOMPLETE_TOTAL: {
    en: 'This total is given only when it is complete; missing: {jurisdictions}.',
    vi: 'Số liệu này chỉ công bố khi đầy đủ; còn thiếu: {jurisdictions}.',
    retryable: true,
  },
  PARTIAL_HISTORY: {
    en: 'Earlier pages of this list were read without {jurisdictions}.',
    vi: 'Các trang trước của danh sách này chưa có dữ liệu của {jurisdictions}.',
    retryable: false,
  },
  NOT_SHOWN: {
    en: '{jurisdiction} does not show what stands here.',
    vi: '{jurisdiction} không cung cấp nội dung này.',
    retryable: false,
  },
  HOME_UNKNOWN: {
    en: 'It is not known at the moment who answers for this.',
    vi: 'Hiện chưa xác định được đơn vị nào trả lời yêu cầu này.',
    retryable: true,
  },
  HANDOVER_IN_PROGRESS: {
    en: '{jurisdiction} is handing over or taking over this unit; try again shortly.',
    vi: '{jurisdiction} đang bàn giao hoặc tiếp nhận đơn vị này; vui lòng thử lại sau ít phút.',
    retryable: true,
  },
  SCHEMA_SKEW: {
    en: '{jurisdiction} runs an older version ({schemaVersion}) without {coordinate}.',
    vi: '{jurisdiction} đang dùng phiên bản cũ ({schemaVersion}), chưa có {coordinate}.',
    retryable: false,
  },
  SORT_MISMATCH: {
    en: '{jurisdiction} does not sort this list as the others do.',
    vi: '{jurisdiction} sắp xếp danh sách này khác các nơi khác.',
    retryable: false,
  },
  NOT_MERGEABLE: {
    en: '{what} cannot be answered by several jurisdictions together: {why}.',
    vi: 'Không thể tổng hợp {what} từ nhiều nơi: {why}.',
    retryable: false,
  },
  NOT_ROUTABLE: {
    en: 'This operation cannot be routed: {why}.',
    vi: 'Không xác định được nơi xử lý thao tác này: {why}.',
    retryable: false,
  },
} as const;

export type RoutingCode = keyof typeof routingMessages;
