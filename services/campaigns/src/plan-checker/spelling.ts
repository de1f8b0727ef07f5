const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const marks = /\p{M}/gu;

/** One spelling for all ways to write the same name: "Thuỷ" and "Thủy", capitals or not. */
export const spelling = (name: string): string =>
  name
    .toLowerCase()
    .split(/\s+/)
    .map((syllable) => {
      const decomposed = syllable.normalize('NFD');
      return (decomposed.replaceAll(toneMarks, '') + (decomposed.match(toneMarks) ?? []).join('')).normalize(
        'NFC',
      );
    })
    .join(' ');

const plain = (syllable: string): string =>
  syllable.toLowerCase().normalize('NFD').replaceAll(marks, '').replaceAll('đ', 'd');

/**
 * True of two names that a slip of the hand tells apart: as many syllables, at least two, one of them with a letter
 * more, less or other, or with other marks.
 */
export function isNearly(one: string, other: string): boolean {
  const [left, right] = [spelling(one).split(' '), spelling(other).split(' ')];
  if (left.length < 2 || left.length !== right.length) return false;
  const differing = left.flatMap((syllable, index) =>
    syllable === right[index] ? [] : [[plain(syllable), plain(right[index] ?? '')] as const],
  );
  const [pair] = differing;
  return differing.length === 1 && pair !== undefined && isOneLetterApart(...pair);
}

function isOneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return short.slice(short.length === long.length ? same + 1 : same) === long.slice(same + 1);
}
