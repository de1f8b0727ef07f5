import type { CampaignContent } from '../campaign/campaign.content.ts';
import type { SourceWords } from '../campaign/content/words.content.ts';

/** Whatever a stored plan has kept of its words: what any element carries, its title, its recipients. */
export const wordsOf = (content: CampaignContent): SourceWords[] => [
  { text: content.title, line: null, lineTo: null },
  ...wordsIn(content),
  ...content.recipients.map(({ name, line, lineTo }) => ({ text: name, line, lineTo })),
];

function wordsIn(value: unknown): SourceWords[] {
  if (typeof value !== 'object' || value === null) return [];
  return isWords(value) ? [value] : Object.values(value).flatMap(wordsIn);
}

const isWords = (value: object): value is SourceWords => 'text' in value && 'lineTo' in value;
