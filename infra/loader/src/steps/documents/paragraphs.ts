import type { SampleDocument } from '@thidua/samples';
import { words } from '../words.ts';

interface Words {
  readonly text: string;
  readonly line: number;
  readonly lineTo?: number | undefined;
}

/** What no element of a document carries with its lines, in their order. The signer's name is not among it. */
export function paragraphsOf(sample: SampleDocument) {
  const { document, title, preamble, headings, signer, closing, quotas } = sample;
  const said = [document, title, ...preamble, ...headings, signer, closing, ...quotas];
  return [...said, ...ofConference(sample)]
    .filter((each) => each !== null && each !== undefined)
    .toSorted((one, other) => one.line - other.line)
    .map(words);
}

/** The conference is entered apart; media and deadlines stand in the tasks too. */
function ofConference({ conference }: SampleDocument): Words[] {
  if (!conference) return [];
  const { media: _media, deadlines: _deadlines, ...rest } = conference;
  return wordsIn(rest);
}

function wordsIn(value: unknown): Words[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && 'line' in value ? [value as Words] : [];
  return [...own, ...Object.values(value).flatMap(wordsIn)];
}
