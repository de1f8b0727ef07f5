import type { CampaignContent } from '../campaign/campaign.content.ts';
import type { SourceWords } from '../campaign/content/words.content.ts';
import { isWithin, type Place, wholeDocument } from './place.ts';
import { wordsOf } from './words-of-content.ts';

/** A stretch of text with the places of its parts, by offset. */
interface Passage {
  readonly text: string;
  readonly places: readonly (Place & { readonly offset: number })[];
}

/** Words found, and where they end: an ordinal or a name broken over two lines stands where it is complete. */
export interface Match {
  readonly words: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly place: Place;
  /** What follows in the same passage. */
  readonly after: string;
}

const oneLine = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** The words of a plan with their lines: the whole copy, or what was kept of it. */
export class PlanText {
  readonly #passages: readonly Passage[];

  private constructor(passages: readonly Passage[]) {
    this.#passages = passages;
  }

  /** A pasted copy, line by line: sentences run on over its line breaks. */
  static ofCopy(copy: string): PlanText {
    const places: Passage['places'][number][] = [];
    let text = '';
    for (const [index, each] of copy.split(/\r\n?|\n/).entries()) {
      const words = oneLine(each);
      if (words === '') continue;
      places.push({ offset: text.length, line: index + 1, lineTo: null });
      text += `${words} `;
    }
    return new PlanText([{ text, places }]);
  }

  /** What a stored plan has kept of its words, each paragraph once. */
  static ofContent(content: CampaignContent): PlanText {
    const kept = wordsOf(content).map((each) => ({ ...each, text: oneLine(each.text) }));
    const isPartOf = (part: SourceWords, whole: SourceWords): boolean =>
      isWithin(part, whole) && whole.text.includes(part.text);
    const paragraphs = kept.filter(
      (each, index) =>
        !kept.some(
          (other, at) =>
            at !== index && isPartOf(each, other) && (other.text.length > each.text.length || at < index),
        ),
    );
    return new PlanText(
      paragraphs
        .toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0))
        .map(({ text, line, lineTo }) => ({ text, places: [{ offset: 0, line, lineTo }] })),
    );
  }

  /** Every place where a global pattern matches, in the order of the text. */
  matches(pattern: RegExp): Match[] {
    return this.#passages.flatMap((passage) =>
      [...passage.text.matchAll(pattern)].map((match) => {
        const end = match.index + match[0].length;
        return {
          words: match[0],
          groups: match.groups ?? {},
          place: placeAt(passage, end - 1),
          after: passage.text.slice(end),
        };
      }),
    );
  }

  /** Where words stand: the first place from a line on, or the last one up to it. Null if they do not. */
  find(words: string | RegExp, { from = null, upTo = null }: { from?: number | null; upTo?: number | null }) {
    const pattern = typeof words === 'string' ? new RegExp(RegExp.escape(oneLine(words)), 'gu') : words;
    const within = this.matches(pattern).filter(
      ({ place: { line } }) =>
        line !== null && (from === null || line >= from) && (upTo === null || line <= upTo),
    );
    return (upTo === null ? within[0] : within.at(-1)) ?? null;
  }
}

/** The last place that begins at the offset or before it, by halves: a copy has thousands of lines. */
function placeAt({ places }: Passage, offset: number): Place {
  let [low, high] = [0, places.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((places[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const { line, lineTo } = places[low] ?? wholeDocument;
  return { line, lineTo };
}
