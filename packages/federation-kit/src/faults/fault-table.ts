/** One kind of fault as clients see it in `errors[]`. */
export interface FaultRow {
  /** When it happens, for the page of faults. */
  readonly when: string;
  /** Whether the same request may succeed a little later. */
  readonly retryable: boolean;
  readonly status: number;
  readonly en: string;
  readonly vi: string;
}

/**
 * Every code that may stand in `errors[].extensions.code`. `status` is the HTTP status where the request as a
 * whole fails before GraphQL runs; inside an answer the status stays 200.
 */
export const faultTable = {
  UNAUTHENTICATED: {
    when: 'The token is not good, or a subgraph is called by anyone but the gateway.',
    retryable: false,
    status: 401,
    en: 'The caller could not be identified.',
    vi: 'Không xác định được người gọi.',
  },
  FORBIDDEN: {
    when: 'A query asks for something that needs a right which the caller lacks.',
    retryable: false,
    status: 403,
    en: 'The caller has no right to this.',
    vi: 'Người gọi không có quyền này.',
  },
  BAD_USER_INPUT: {
    when: 'An argument or a variable has a wrong form; `argument` and `reason` tell more where they are known.',
    retryable: false,
    status: 400,
    en: 'An argument of the request is not right.',
    vi: 'Tham số của yêu cầu không đúng.',
  },
  BAD_REQUEST: {
    when: 'The HTTP request is not a GraphQL request: no JSON, no query, a wrong content type.',
    retryable: false,
    status: 400,
    en: 'This is not a GraphQL request.',
    vi: 'Đây không phải là một yêu cầu GraphQL hợp lệ.',
  },
  GRAPHQL_PARSE_FAILED: {
    when: 'The document has a syntax error or more tokens than are read.',
    retryable: false,
    status: 400,
    en: 'The GraphQL document cannot be read.',
    vi: 'Không đọc được văn bản GraphQL.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    when: 'The document does not fit the schema or exceeds a limit.',
    retryable: false,
    status: 400,
    en: 'The GraphQL document does not fit the schema.',
    vi: 'Văn bản GraphQL không phù hợp với lược đồ.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    when: 'The document holds several operations and none, or a wrong one, is named.',
    retryable: false,
    status: 400,
    en: 'The operation to run is not clear.',
    vi: 'Không rõ phải thực hiện thao tác nào.',
  },
  BODY_TOO_LARGE: {
    when: 'The request body is larger than 256 kB.',
    retryable: false,
    status: 413,
    en: 'The request is larger than 256 kB: send it in parts.',
    vi: 'Yêu cầu lớn hơn 256 kB: hãy gửi thành nhiều phần.',
  },
  NOT_FOUND: {
    when: 'The server has nothing at this address, or not for this method.',
    retryable: false,
    status: 404,
    en: 'There is nothing at this address.',
    vi: 'Không có gì tại địa chỉ này.',
  },
  RATE_LIMITED: {
    when: 'A caller sends more requests than the limit allows.',
    retryable: true,
    status: 429,
    en: 'Too many requests. Please wait a little.',
    vi: 'Quá nhiều yêu cầu. Xin chờ một lát.',
  },
  CONFLICT: {
    when: 'Rival writers changed the same thing at the same time, again and again.',
    retryable: true,
    status: 409,
    en: 'Others changed this at the same time. Please try again.',
    vi: 'Có người khác vừa thay đổi nội dung này. Xin thử lại.',
  },
  WRONG_HOME: {
    when: 'The unit is at home at another instance than the one that was asked. Nothing was written. `routing.have` is the version of the directory by which the instance judged.',
    retryable: true,
    status: 503,
    en: 'The data of this unit has moved. Please try again.',
    vi: 'Dữ liệu của đơn vị này đã chuyển nơi lưu giữ. Xin thử lại.',
  },
  FENCED: {
    when: 'The unit is being handed over to another instance. Nothing was written; `routing.have` as above.',
    retryable: true,
    status: 503,
    en: 'The data of this unit is being handed over. Please try again.',
    vi: 'Dữ liệu của đơn vị này đang được bàn giao. Xin thử lại.',
  },
  BEHIND: {
    when: 'The instance does not know yet the version of the directory by which it was asked; `routing.have` is the one it knows.',
    retryable: true,
    status: 503,
    en: 'The service has not caught up yet. Please try again.',
    vi: 'Dịch vụ chưa cập nhật kịp. Xin thử lại.',
  },
  HOME_UNKNOWN: {
    when: 'The gateway or an instance has never reached the registry, so nobody knows there where units are at home; or a write came under another registry than the one that the instance followed before.',
    retryable: true,
    status: 503,
    en: 'It is not known at the moment where the data of this unit is kept.',
    vi: 'Tạm thời chưa xác định được nơi lưu giữ dữ liệu của đơn vị này.',
  },
  STORE_UNAVAILABLE: {
    when: 'The database does not answer. Nothing was written.',
    retryable: true,
    status: 503,
    en: 'The data store does not answer at the moment.',
    vi: 'Kho dữ liệu tạm thời không trả lời.',
  },
  BUS_UNAVAILABLE: {
    when: 'The event bus does not answer to something that cannot wait for it.',
    retryable: true,
    status: 503,
    en: 'The event bus does not answer at the moment.',
    vi: 'Kênh truyền sự kiện tạm thời không trả lời.',
  },
  OUTCOME_UNKNOWN: {
    when: 'The connection broke while a change was being committed. The same idempotency key tells the outcome.',
    retryable: true,
    status: 503,
    en: 'It is not known yet whether the change was stored. Please repeat it with the same idempotency key.',
    vi: 'Chưa rõ thay đổi đã được lưu hay chưa. Xin gửi lại với cùng khóa chống trùng lặp.',
  },
  OVERLOADED: {
    when: 'A service has more work than it can take.',
    retryable: true,
    status: 503,
    en: 'The service is very busy. Please try again.',
    vi: 'Dịch vụ đang quá tải. Xin thử lại.',
  },
  TOO_MUCH_AT_ONCE: {
    when: 'One request asks a service for more than it computes at once, as the coverage of more plans than it allows. Ask for fewer at a time.',
    retryable: false,
    status: 400,
    en: 'This asks for more than is computed at once. Ask for fewer at a time.',
    vi: 'Yêu cầu này đòi hỏi tính toán quá nhiều trong một lần. Xin hỏi ít hơn mỗi lần.',
  },
  IDENTITY_UNAVAILABLE: {
    when: 'The keys of the token issuer or of the gateway could never be read, so nobody can be identified.',
    retryable: true,
    status: 503,
    en: 'Callers cannot be identified at the moment.',
    vi: 'Tạm thời chưa xác định được người gọi.',
  },
  JURISDICTION_UNAVAILABLE: {
    when: 'The instance of a jurisdiction does not answer the gateway, or not in time (`timedOut`); `service` and `jurisdiction` name it. The rest of the answer stands. Of a change, `mayHaveRun` says whether it may have happened: it is `retryable` only if it has not, else repeat it with the same idempotency key.',
    retryable: true,
    status: 503,
    en: 'A jurisdiction does not answer at the moment.',
    vi: 'Hiện không lấy được dữ liệu của một nơi.',
  },
  JURISDICTION_BEHIND: {
    when: 'The instance of `jurisdiction` does not know the newest homes of units yet, so it cannot answer together with the others. The rest of the answer stands; of a change, nothing was written.',
    retryable: true,
    status: 503,
    en: 'A jurisdiction has not caught up yet; try again shortly.',
    vi: 'Một nơi chưa cập nhật kịp; vui lòng thử lại sau giây lát.',
  },
  INCOMPLETE_TOTAL: {
    when: 'An official total lacks the parts of `jurisdictions`, so it is not given.',
    retryable: true,
    status: 503,
    en: 'This total is given only when it is complete.',
    vi: 'Số liệu này chỉ công bố khi đầy đủ.',
  },
  PARTIAL_HISTORY: {
    when: 'The page follows one that was read while `jurisdictions` did not answer: rows of theirs may be missing before it.',
    retryable: false,
    status: 200,
    en: 'Earlier pages of this list are not complete.',
    vi: 'Các trang trước của danh sách này chưa đầy đủ.',
  },
  HANDOVER_IN_PROGRESS: {
    when: 'The home of a unit was changing for longer than the gateway waits. Nothing was written.',
    retryable: true,
    status: 503,
    en: 'This unit is being handed over; try again shortly.',
    vi: 'Đơn vị này đang được bàn giao; vui lòng thử lại sau ít phút.',
  },
  NOT_SHOWN: {
    when: 'A record leads to one of another jurisdiction, which answered, but does not show it to the caller or does not have it.',
    retryable: false,
    status: 200,
    en: 'Another jurisdiction does not show what this leads to.',
    vi: 'Nơi khác không cho xem hoặc không có nội dung được dẫn tới.',
  },
  SCHEMA_SKEW: {
    when: 'The instance of `jurisdiction` runs an older version (`schemaVersion`) without `coordinate`; the field is null there alone.',
    retryable: false,
    status: 200,
    en: 'A jurisdiction runs an older version without this field.',
    vi: 'Một nơi đang dùng phiên bản cũ, chưa có trường này.',
  },
  SORT_MISMATCH: {
    when: 'The instance of `jurisdiction` sorts a list in another order than the others: a defect of it.',
    retryable: false,
    status: 200,
    en: 'A jurisdiction does not sort this list as the others do.',
    vi: 'Một nơi sắp xếp danh sách này khác các nơi khác.',
  },
  NOT_MERGEABLE: {
    when: 'Several jurisdictions cannot answer this together, as `first` and `last` at once; `why` tells.',
    retryable: false,
    status: 200,
    en: 'This cannot be answered by several jurisdictions together.',
    vi: 'Không thể tổng hợp nội dung này từ nhiều nơi.',
  },
  NOT_ROUTABLE: {
    when: 'There is no rule which jurisdiction answers this: a defect of the supergraph.',
    retryable: false,
    status: 200,
    en: 'It is not clear who answers this.',
    vi: 'Không xác định được nơi trả lời.',
  },
  INTERNAL_SERVER_ERROR: {
    when: 'A defect of ours. The trace id leads operators to the log entry.',
    retryable: false,
    status: 500,
    en: 'Something went wrong on our side.',
    vi: 'Hệ thống gặp sự cố.',
  },
} as const satisfies Record<string, FaultRow>;

/** A code of the table. */
export type PublicFaultCode = keyof typeof faultTable;

/** True for a code that clients may see. */
export function isPublicFault(code: unknown): code is PublicFaultCode {
  return typeof code === 'string' && Object.hasOwn(faultTable, code);
}
