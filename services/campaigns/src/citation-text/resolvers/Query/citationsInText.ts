import { badUserInput, entityId, parseInput } from '@thidua/federation-kit';
import { requirePerson } from '@thidua/service-kit';
import { z } from 'zod';
import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';
import { parseCitations } from '../../parse-citations.ts';
import { resolveCitations } from '../../resolve-citations.ts';

/** As many as a plan may cite. */
const maxCitations = 200;

/** The longest of the five real documents has 26,000 characters. What else a copy brings along is read over. */
const citationsInTextInput = z.object({
  issuerId: entityId('organization'),
  text: z.string().min(1).max(60_000),
});

export const citationsInText: NonNullable<QueryResolvers['citationsInText']> = async (
  _parent,
  args,
  context,
) => {
  requirePerson(context);
  const input = parseInput(citationsInTextInput, args.input);
  if (!input.ok) {
    const { messageEn, message, path, code } = input.refusal;
    const argument = ['input', ...(path ?? [])].join('.');
    throw badUserInput({ en: messageEn, vi: message, argument, reason: code });
  }
  const { issuerId, text } = input.value;
  const citations = parseCitations(text);
  if (citations.length > maxCitations) throw tooMany();
  const documentIds = await resolveCitations(context, issuerId, citations);
  return citations.map((citation, index) => ({ ...citation, documentId: documentIds[index] ?? null }));
};

const tooMany = () =>
  badUserInput({
    en: `The text cites more than ${maxCitations} documents; ask for parts of it.`,
    vi: `Đoạn văn viện dẫn hơn ${maxCitations} văn bản; hãy hỏi từng phần.`,
    argument: 'input.text',
    reason: 'TOO_MANY_ENTRIES',
  });
