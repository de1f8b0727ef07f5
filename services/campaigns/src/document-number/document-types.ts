import type { NumberGrammar } from './document-number.ts';

/** A type of document as it stands in numbers. `confirmed`: the code was seen in use or in the text of its basis. */
export interface DocumentTypeRow {
  readonly grammar: NumberGrammar;
  readonly code: string;
  /** What it is called in Vietnamese; the first is its own name. */
  readonly vi: readonly [string, ...string[]];
  readonly en: string;
  /** Does the year stand in the number? Norms have it. */
  readonly year: 'ALWAYS' | 'NEVER' | 'EITHER';
  readonly basis: string;
  readonly status: 'confirmed' | 'assumed';
}

type Row = readonly [code: string, vi: string, en: string, status?: 'assumed'];

const rows = (
  shared: Pick<DocumentTypeRow, 'grammar' | 'year' | 'basis'>,
  table: readonly Row[],
): DocumentTypeRow[] =>
  table.map(([code, vi, en, status = 'confirmed' as const]) => {
    const [own = vi, ...others] = vi.split('|');
    return { ...shared, code, vi: [own, ...others], en, status };
  });

const office = 'Nghị định 30/2020/NĐ-CP, Phụ lục III';
const norms = 'Luật Ban hành văn bản quy phạm pháp luật';
const party = 'Hướng dẫn 36-HD/VPTW năm 2018, mục II.1.3';

/** Every type whose code may stand in a number. */
export const documentTypes: readonly DocumentTypeRow[] = [
  ...rows({ grammar: 'STATE', year: 'EITHER', basis: office }, [
    ['NQ', 'Nghị quyết', 'Resolution'],
    ['QĐ', 'Quyết định', 'Decision'],
    ['CT', 'Chỉ thị', 'Directive'],
  ]),
  ...rows({ grammar: 'STATE', year: 'NEVER', basis: office }, [
    ['KH', 'Kế hoạch', 'Plan'],
    ['HD', 'Hướng dẫn', 'Guideline'],
    ['CTr', 'Chương trình|Chương trình hành động', 'Programme'],
    ['BC', 'Báo cáo', 'Report'],
    ['TB', 'Thông báo', 'Notice'],
    ['TTr', 'Tờ trình', 'Submission'],
    ['BB', 'Biên bản', 'Minutes'],
    ['QC', 'Quy chế', 'Regulation', 'assumed'],
    ['QyĐ', 'Quy định', 'Rules', 'assumed'],
    ['TC', 'Thông cáo', 'Communiqué', 'assumed'],
    ['PA', 'Phương án', 'Scheme', 'assumed'],
    ['ĐA', 'Đề án', 'Proposal', 'assumed'],
    ['DA', 'Dự án', 'Project', 'assumed'],
    ['HĐ', 'Hợp đồng', 'Contract', 'assumed'],
    ['CĐ', 'Công điện', 'Telegram', 'assumed'],
    ['BGN', 'Bản ghi nhớ', 'Memorandum', 'assumed'],
    ['BTT', 'Bản thỏa thuận', 'Agreement', 'assumed'],
    ['GUQ', 'Giấy ủy quyền', 'Power of attorney', 'assumed'],
    ['GM', 'Giấy mời', 'Invitation', 'assumed'],
    ['GGT', 'Giấy giới thiệu', 'Letter of introduction', 'assumed'],
    ['GNP', 'Giấy nghỉ phép', 'Leave permit', 'assumed'],
    ['PG', 'Phiếu gửi', 'Dispatch note', 'assumed'],
    ['PC', 'Phiếu chuyển', 'Transfer note', 'assumed'],
    ['PB', 'Phiếu báo', 'Advice note', 'assumed'],
  ]),
  ...rows({ grammar: 'STATE', year: 'ALWAYS', basis: norms }, [
    ['NĐ', 'Nghị định', 'Decree'],
    ['TT', 'Thông tư', 'Circular'],
    ['TTLT', 'Thông tư liên tịch', 'Joint circular', 'assumed'],
  ]),
  ...rows({ grammar: 'PARTY', year: 'NEVER', basis: party }, [
    ['NQ', 'Nghị quyết', 'Resolution'],
    ['CT', 'Chỉ thị', 'Directive'],
    ['KH', 'Kế hoạch', 'Plan'],
    ['CTr', 'Chương trình|Chương trình hành động', 'Programme'],
    ['QĐ', 'Quyết định|Quy định', 'Decision'],
    ['HD', 'Hướng dẫn', 'Guideline'],
    ['KL', 'Kết luận', 'Conclusion', 'assumed'],
    ['QC', 'Quy chế', 'Regulation', 'assumed'],
    ['TB', 'Thông báo', 'Notice', 'assumed'],
    ['BC', 'Báo cáo', 'Report', 'assumed'],
    ['TTr', 'Tờ trình', 'Submission', 'assumed'],
    ['ĐA', 'Đề án', 'Proposal', 'assumed'],
    ['CV', 'Công văn', 'Letter', 'assumed'],
  ]),
];

/** The type with that code in that grammar. */
export const documentType = (grammar: NumberGrammar, code: string): DocumentTypeRow | undefined =>
  documentTypes.find((row) => row.grammar === grammar && row.code === code);
