import type { DutyKind } from '../../plan/plan-terms.ts';

/** As officials call what is missing. */
export const dutyNamesVi: Record<DutyKind, string> = {
  IMPLEMENTING_DOCUMENT: 'văn bản triển khai',
  REGISTRATION: 'đăng ký thi đua',
  PROGRESS: 'báo cáo tiến độ',
  PRELIMINARY_REPORT: 'báo cáo sơ kết',
  PERIODIC_REPORT: 'báo cáo định kỳ',
  FINAL_REPORT: 'báo cáo tổng kết',
};
