import type { NumberGrammar } from './document-number.ts';

/** An organ, or a kind of organ, as its code stands in numbers. */
export interface OrganRow {
  readonly grammar: NumberGrammar;
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  /** The number of its term follows the code: `QH15`. */
  readonly term?: true;
  readonly status: 'confirmed' | 'assumed';
}

type Row = readonly [code: string, vi: string, en: string, status?: 'assumed'];

const rows = (grammar: NumberGrammar, table: readonly Row[], term?: true): OrganRow[] =>
  table.map(([code, vi, en, status = 'confirmed' as const]) => ({
    ...{ grammar, code, vi, en, status },
    ...(term && { term }),
  }));

/** State organs that we can name. There are thousands more: an unknown code of the right form is none the worse. */
const stateOrgans = [
  ...rows(
    'STATE',
    [
      ['QH', 'Quốc hội', 'National Assembly'],
      ['UBTVQH', 'Ủy ban Thường vụ Quốc hội', 'Standing Committee of the National Assembly'],
    ],
    true,
  ),
  ...rows('STATE', [
    ['CP', 'Chính phủ', 'Government'],
    ['TTg', 'Thủ tướng Chính phủ', 'Prime Minister'],
    ['CTN', 'Chủ tịch nước', 'President', 'assumed'],
    ['UBND', 'Ủy ban nhân dân', "People's Committee"],
    ['HĐND', 'Hội đồng nhân dân', "People's Council"],
    ['HĐTĐKT', 'Hội đồng Thi đua - Khen thưởng', 'Council of Emulation and Commendation'],
    ['BNV', 'Bộ Nội vụ', 'Ministry of Home Affairs'],
    ['SNV', 'Sở Nội vụ', 'Department of Home Affairs', 'assumed'],
  ]),
];

const partyCommittees = rows('PARTY', [
  ['TW', 'Trung ương', 'Central Committee'],
  ['TU', 'Tỉnh ủy, Thành ủy', 'Committee of a province or city'],
  ['HU', 'Huyện ủy', 'District committee'],
  ['QU', 'Quận ủy', 'Urban district committee', 'assumed'],
  ['ThU', 'Thị ủy', 'Town committee', 'assumed'],
  ['ĐU', 'Đảng ủy', 'Base committee', 'assumed'],
]);

/** Offices of a committee: their code stands before its own, as in `36-HD/VPTW`. */
const partyOffices: readonly Row[] = [
  ['VP', 'Văn phòng', 'Office of the'],
  ['BTC', 'Ban Tổ chức', 'Organization Board of the', 'assumed'],
  ['BTG', 'Ban Tuyên giáo', 'Propaganda and Education Board of the', 'assumed'],
  ['BTGDV', 'Ban Tuyên giáo và Dân vận', 'Propaganda and Mass Mobilization Board of the', 'assumed'],
  ['BNC', 'Ban Nội chính', 'Internal Affairs Board of the', 'assumed'],
  ['UBKT', 'Ủy ban Kiểm tra', 'Inspection Commission of the', 'assumed'],
];

/** Party organs. These are few: a code that is not here is read as uncertain. */
const partyOrgans: readonly OrganRow[] = [
  ...partyCommittees,
  ...partyCommittees.flatMap((committee) =>
    partyOffices.map(([code, vi, en, status = committee.status]) => ({
      ...{ ...committee, code: code + committee.code, status },
      ...{ vi: `${vi} ${committee.vi}`, en: `${en} ${committee.en}` },
    })),
  ),
];

/** Every organ that has a row. */
export const organs: readonly OrganRow[] = [...stateOrgans, ...partyOrgans];

/** The organ with that code in that grammar; a term after the code is left aside where it belongs. */
export function organ(grammar: NumberGrammar, code: string): OrganRow | undefined {
  const bare = code.replace(/\d+$/, '');
  return organs.find((row) => row.grammar === grammar && row.code === (row.term ? bare : code));
}

/** The State organ that words like `Chủ tịch Uỷ ban nhân dân quận` name, and the words that follow its name. */
export function organNamed(words: string): { readonly row: OrganRow; readonly rest: string } | undefined {
  const plain = organSpelling(words).replace(/^chủ tịch (?=ủy ban|ubnd)/, '');
  for (const row of stateOrgans)
    for (const name of [row.vi, row.code].map(organSpelling))
      if (`${plain} `.startsWith(`${name} `)) return { row, rest: plain.slice(name.length).trim() };
  return undefined;
}

/** For comparison: both spellings of `Ủy`, and all sizes of letters, are in use within one document. */
export const organSpelling = (words: string): string =>
  words.normalize('NFC').toLowerCase().replaceAll('uỷ', 'ủy').replaceAll(/\s+/g, ' ').trim();
