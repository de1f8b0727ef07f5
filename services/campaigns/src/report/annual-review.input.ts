import { z } from 'zod';
import { sourceWords } from '../campaign/words.input.ts';

export const annualReview = z.object({ year: z.number().int().min(1948).max(2200), source: sourceWords });
