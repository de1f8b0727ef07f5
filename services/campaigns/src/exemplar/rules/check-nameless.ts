import { reject, type Rejection } from '@thidua/domain-kit';

/**
 * The name of a person stands where it can be erased, and so nowhere in the words, which stay for ever. One that is a
 * single syllable is not looked for: it is also an everyday word.
 */
export function checkNameless(
  words: object,
  { personName }: { readonly personName: string | null },
): Rejection | null {
  const name = folded(personName ?? '');
  if (!name.trim().includes(' ')) return null;
  const path = pathOfName(words, name);
  return path && reject('NAME_IN_WORDS', { path });
}

function pathOfName(value: unknown, name: string): readonly string[] | null {
  if (typeof value === 'string') return folded(value).includes(name) ? [] : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [field, part] of Object.entries(value)) {
    const path = pathOfName(part, name);
    if (path) return [field, ...path];
  }
  return null;
}

/** Lower case, one blank around each word: names are found as whole words only. */
const folded = (text: string): string =>
  ` ${text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replaceAll(/[^\p{L}\p{M}]+/gu, ' ')
    .trim()} `;
