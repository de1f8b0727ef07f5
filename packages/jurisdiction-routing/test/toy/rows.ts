import { Random } from './random.ts';

export interface AwardRow {
  readonly id: string;
  readonly unit: string;
  name: string;
  readonly form: string;
  readonly amount: number;
  readonly level: number | null;
  readonly decidedOn: string;
}

export interface TitleRow {
  readonly id: string;
  readonly unit: string;
  readonly name: string;
  readonly level: number;
}

/** Forty provinces of four wards each. */
export const provinces = Array.from({ length: 40 }, (_, at) => `p${String(at).padStart(2, '0')}`);
export const wards = provinces.flatMap((province) => [0, 1, 2, 3].map((at) => `${province}w${at}`));
export const units = [...provinces, ...wards];
export const parents: ReadonlyMap<string, string> = new Map(wards.map((ward) => [ward, ward.slice(0, 3)]));

export const forms = ['BANG_KHEN', 'GIAY_KHEN', 'HUAN_CHUONG', 'KY_NIEM_CHUONG'];
// Above U+FFFF, and between the surrogates and U+FFFF: there UTF-16 and UTF-8 sort differently.
const names = [
  'Đỗ Thị Ánh',
  'An',
  'ấm',
  'Ất',
  'Zung',
  'Ưng',
  '\u{20000}',
  '\u{1f396} Huân chương',
  '\uff21',
  '\ufffd',
  '',
];

/** Awards and titles of all units; few of each value, so that orders have ties. */
export function rowsOf(seed: number, count = 700): { awards: AwardRow[]; titles: TitleRow[] } {
  const random = new Random(seed);
  const id = (type: string, unit: string) =>
    `${type}.${unit}.${String(random.int(0, 1e9)).padStart(10, '0')}`;
  const awards = Array.from({ length: count }, () => {
    const unit = random.pick(units);
    return {
      id: id('award', unit),
      unit,
      name: random.pick(names),
      form: random.pick(forms),
      amount: random.int(-3, 12) * 100,
      level: random.chance(0.3) ? null : random.int(1, 4),
      decidedOn: `20${random.int(24, 26)}-0${random.int(1, 9)}-${random.int(10, 28)}`,
    };
  });
  const titles = Array.from({ length: Math.floor(count / 5) }, () => {
    const unit = random.pick(units);
    return { id: id('title', unit), unit, name: random.pick(names), level: random.int(1, 5) };
  });
  return { awards, titles };
}
