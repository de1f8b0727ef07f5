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
    when: 'The instance has never reached the registry, so nobody knows here where units are at home.',
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
  IDENTITY_UNAVAILABLE: {
    when: 'The keys of the token issuer or of the gateway could never be read, so nobody can be identified.',
    retryable: true,
    status: 503,
    en: 'Callers cannot be identified at the moment.',
    vi: 'Tạm thời chưa xác định được người gọi.',
  },
  SUBGRAPH_UNAVAILABLE: {
    when: 'The gateway cannot reach a service; `service` names it. The rest of the answer stands.',
    retryable: true,
    status: 503,
    en: 'A service does not answer at the moment.',
    vi: 'Một dịch vụ tạm thời không trả lời.',
  },
  SUBGRAPH_TIMEOUT: {
    when: 'A service did not answer the gateway in time; `service` names it. The rest of the answer stands.',
    retryable: true,
    status: 504,
    en: 'A service did not answer in time.',
    vi: 'Một dịch vụ không trả lời kịp thời.',
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
