import { legalDay, optional, text } from '@thidua/federation-kit';
import { z } from 'zod';
import { lineNumber, list, phrase, sourceWords } from '../words.input.ts';
import { occasionKinds } from './mentioned.content.ts';

export const mentioned = {
  occasions: list(
    z.object({
      name: phrase,
      kind: z.enum(occasionKinds),
      ordinal: optional(text(20)),
      years: optional(z.number().int().min(1).max(2000)),
      heldOn: optional(legalDay),
      lines: list(lineNumber, 200),
    }),
    100,
  ),
  otherMovements: list(z.object({ title: text(1000), source: sourceWords }), 200),
};
