import { Random } from './random.ts';

export interface AwardRow {
  readonly id: string;
  readonly unit: string;
  name: string;
  readonly form: string;
  readonly amount: number;
  readonly level: number | null;
  readonly decidedOn: string;
  /** The id of another award, wherever that is at home. */
  readonly basedOn: string | null;
  /** The id of an award or a title, wherever that is at home. */
  readonly predecessor: string | null;
}

/** What an instance is told of the awards of all others. */
export type ToldAward = Pick<AwardRow, 'id' | 'decidedOn' | 'basedOn'>;

export interface TitleRow {
  readonly id: string;
  readonly unit: string;
  readonly name: string;
  readonly level: number;
  readonly predecessor: string | null;
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
  const ids = Array.from({ length: count }, () => id('award', random.pick(units)));
  const titleIds = Array.from({ length: Math.floor(count / 5) }, () => id('title', random.pick(units)));
  const unitOf = (given: string) => given.split('.')[1] ?? '';
  const predecessor = () => (random.chance(0.4) ? null : random.pick([...ids, ...titleIds]));
  const awards = ids.map((own, at) => {
    const unit = unitOf(own);
    return {
      id: own,
      unit,
      name: random.pick(names),
      form: random.pick(forms),
      amount: random.int(-3, 12) * 100,
      level: random.chance(0.3) ? null : random.int(1, 4),
      decidedOn: `20${random.int(24, 26)}-0${random.int(1, 9)}-${random.int(10, 28)}`,
      // Few are followed by many, over several steps.
      basedOn:
        at === 0 || random.chance(0.2)
          ? null
          : (ids[random.int(0, random.int(0, random.int(0, at - 1)))] ?? null),
      predecessor: predecessor(),
    };
  });
  const titles = titleIds.map((own) => ({
    id: own,
    unit: unitOf(own),
    name: random.pick(names),
    level: random.int(1, 5),
    predecessor: predecessor(),
  }));
  return { awards, titles };
}
