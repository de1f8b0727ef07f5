import { entityId, legalDay, longText, optional, text } from '@thidua/federation-kit';
import { z } from 'zod';
import { list } from '../campaign/words.input.ts';

/** A post as a rule; a person where the member sits in the body without one. */
const inspectorId = z.union([entityId('post'), entityId('person')]);

export const recordInspectionInput = z.object({
  idempotencyKey: optional(text(200)),
  campaignId: entityId('campaign'),
  organizationId: entityId('organization'),
  bodyId: entityId('organization'),
  inspectedOn: legalDay,
  inspectorIds: list(inspectorId, 50),
  planNumber: optional(text(60)),
  planIssuedOn: optional(legalDay),
  conclusion: longText(20_000),
  result: optional(z.enum(['MET', 'PARTLY_MET', 'NOT_MET'])),
  recommendations: list(longText(4000), 50),
});
