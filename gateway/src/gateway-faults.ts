import type { SubgraphName } from './subgraphs.ts';

/** What a client reads when the gateway itself has to say no. `status` is the HTTP status of a whole answer. */
const faults = {
  UNAUTHENTICATED: {
    status: 401,
    retryable: false,
    en: 'The access token is not valid.',
    vi: 'Mã truy cập không hợp lệ.',
  },
  IDENTITY_UNAVAILABLE: {
    status: 503,
    retryable: true,
    en: 'Access tokens cannot be checked at the moment; try again.',
    vi: 'Hiện chưa kiểm tra được mã truy cập; xin thử lại.',
  },
  RATE_LIMITED: {
    status: 429,
    retryable: true,
    en: 'Too many requests from this address without a token; wait and try again.',
    vi: 'Quá nhiều yêu cầu không kèm mã truy cập từ địa chỉ này; xin chờ rồi thử lại.',
  },
  BODY_TOO_LARGE: {
    status: 413,
    retryable: false,
    en: 'The request body is larger than 256 kB.',
    vi: 'Nội dung yêu cầu lớn hơn 256 kB.',
  },
  BAD_REQUEST: {
    status: 400,
    retryable: false,
    en: 'The request could not be read.',
    vi: 'Không đọc được yêu cầu.',
  },
  NOT_FOUND: { status: 404, retryable: false, en: 'There is nothing here.', vi: 'Không có gì ở đây.' },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    retryable: true,
    en: 'Something went wrong on our side; the trace id names it.',
    vi: 'Đã có lỗi ở phía hệ thống; mã vết cho biết lỗi nào.',
  },
  SUBGRAPH_UNAVAILABLE: {
    status: 200,
    retryable: true,
    en: 'The service {service} does not answer; this part is missing.',
    vi: 'Dịch vụ {service} không trả lời; phần này bị thiếu.',
  },
  SUBGRAPH_TIMEOUT: {
    status: 200,
    retryable: true,
    en: 'The service {service} did not answer in time; this part is missing.',
    vi: 'Dịch vụ {service} không trả lời kịp; phần này bị thiếu.',
  },
} as const;

export type GatewayFaultCode = keyof typeof faults;

/** One entry of `errors[]`, free of addresses. */
export interface GatewayFault {
  readonly message: string;
  readonly extensions: {
    readonly code: GatewayFaultCode;
    readonly retryable: boolean;
    readonly messageVi: string;
    readonly traceId?: string;
    readonly service?: SubgraphName;
  };
}

/** The HTTP status of an answer that consists of this fault alone. */
export function statusOf(code: GatewayFaultCode): number {
  return faults[code].status;
}

/** Writes a fault in both languages. */
export function gatewayFault(
  code: GatewayFaultCode,
  about: { traceId?: string | undefined; service?: SubgraphName } = {},
): GatewayFault {
  const { en, vi, retryable } = faults[code];
  const { service, traceId } = about;
  const named = (text: string) => text.replace('{service}', service ?? '');
  return {
    message: named(en),
    extensions: {
      code,
      retryable,
      messageVi: named(vi),
      ...(service && { service }),
      ...(traceId && { traceId }),
    },
  };
}
