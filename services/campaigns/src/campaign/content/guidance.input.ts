import { entityId, optional } from '@thidua/federation-kit';
import { z } from 'zod';
import { list, phrase, sourceWords } from '../words.input.ts';

const keyPhrases = z.object({ phrases: list(phrase, 50), source: sourceWords });

export const guidance = {
  criteria: list(z.object({ name: phrase, source: sourceWords }), 100),
  principles: list(keyPhrases, 50),
  emphases: list(keyPhrases, 50),
  accountability: list(
    z.object({
      who: list(phrase, 50),
      organizationIds: list(entityId('organization'), 50),
      source: sourceWords,
    }),
    50,
  ),
  exemplarStages: optional(keyPhrases),
  plaqueWorks: list(z.object({ occasions: list(phrase, 50), source: sourceWords }), 50),
  delegation: optional(
    z.object({ criteria: list(phrase, 50), meetings: list(phrase, 50), source: sourceWords }),
  ),
};
