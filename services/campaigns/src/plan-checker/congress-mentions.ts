import type { Place } from './place.ts';
import type { PlanText } from './plan-text.ts';
import { phrases } from './tables.ts';

/** A congress or conference named with its ordinal. */
export interface CongressMention {
  /** Which series of which level: an ordinal counts within it. */
  readonly series: string;
  readonly ordinal: number;
  readonly ordinalAsWritten: string;
  readonly isPast: boolean;
  readonly term: { readonly from: number; readonly to: number } | null;
  readonly words: string;
  readonly place: Place;
}

const past = String.raw`(?<![\p{L}])(?<past>(?:${phrases.eventsPast.join('|')}) )?`;
const name = String.raw`(?<name>(?:Đại hội|Hội nghị)(?: (?!Đại hội|Hội nghị)[\p{L}-]+){0,12}?)`;
const congress = new RegExp(String.raw`${past}${name} lần thứ (?<ordinal>[IVXLC]+)(?![\p{L}])`, 'giu');
const term = /^[",”]?,? ?\(?(?:nhiệm kỳ )?(?<from>\d{4}) ?[-–] ?(?<to>\d{4})/iu;

const series = [
  ['EMULATION', /thi đua yêu nước/iu],
  ['EXEMPLARS', /điển hình tiên tiến/iu],
  ['PARTY', /./u],
] as const;
const scopes = /toàn quốc|tỉnh|thành phố|quận|huyện|thị xã|phường|xã|thị trấn|đặc khu/iu;

/** All of them, in the order of the text. In a list, what follows a past one after a comma is past too. */
export function congressMentions(text: PlanText): CongressMention[] {
  let before: { readonly tail: string; readonly isPast: boolean } | null = null;
  return text.matches(congress).map(({ words, groups, place, after }) => {
    const { name: called = '', ordinal = '', past: pastWord } = groups;
    const goesOn = before?.isPast === true && before.tail.startsWith(`, ${words}`);
    const isPast = pastWord !== undefined || goesOn;
    before = { tail: after, isPast };
    const years = term.exec(after)?.groups;
    return {
      series: `${series.find(([, pattern]) => pattern.test(called))?.[0]} ${scopes.exec(called)?.[0].toLowerCase()}`,
      ...{ ordinal: romanToNumber(ordinal), ordinalAsWritten: ordinal, isPast, words, place },
      term: years ? { from: Number(years['from']), to: Number(years['to']) } : null,
    };
  });
}

const romans: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** 24 → XXIV. */
export function romanOf(number: number): string {
  let rest = number;
  return romans.reduce((written, [letters, value]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return written + letters.repeat(times);
  }, '');
}

function romanToNumber(written: string): number {
  const values = written
    .toUpperCase()
    .split('')
    .map((letter) => romans.find(([letters]) => letters === letter)?.[1] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
