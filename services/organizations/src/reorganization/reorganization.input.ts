import { entityId, legalDay, optional, text } from '@thidua/federation-kit';
import { z } from 'zod';

const idempotencyKey = optional(text(200));
const unitId = entityId('organization');
const reorganizationId = entityId('reorganization');
const number = text(100);
const list = <Item extends z.ZodType>(item: Item, max: number) => optional(z.array(item).max(max));

/** The largest batch of 2025 makes one unit of fifteen; of a district, all its communes may be named. */
const mostSources = 100;
/** As many as an answer to a slip of the pen stays readable with; a larger batch is built in several calls. */
const mostAtOnce = 500;

export const draftReorganizationInput = z
  .object({
    id: optional(reorganizationId),
    idempotencyKey,
    authorityId: unitId,
    number: optional(number),
    title: text(2000),
    adoptedOn: optional(legalDay),
    inForceOn: optional(legalDay),
    operatesFrom: optional(legalDay),
    operatesBefore: optional(legalDay),
  })
  .transform(({ id, idempotencyKey: key, authorityId: authority, ...paper }) => ({
    ...{ id, idempotencyKey: key, paper: { authority, ...paper } },
  }));

const source = z
  .object({
    unitId,
    share: z.enum(['FULL', 'PARTIAL']),
    subAreas: optional(text(1000)),
    isRemainder: optional(z.boolean()),
    isConfirmed: optional(z.boolean()),
  })
  .transform(({ unitId: unit, isRemainder, isConfirmed, ...rest }) => ({
    ...{ ...rest, unit, isRemainder: isRemainder ?? false, isConfirmed: isConfirmed ?? true },
  }));

const acts = [
  ...['ESTABLISH', 'MERGE', 'FORM', 'CONTINUE', 'RENAME', 'RETYPE'],
  ...['RECODE', 'TRANSFER_PART', 'SPLIT', 'DISSOLVE', 'RESTORE', 'CORRECT'],
] as const;

const part = z
  .object({
    act: z.enum(acts),
    unitId,
    name: optional(text(300)),
    kind: optional(text(60)),
    code: optional(text(40)),
    parentId: optional(unitId),
    aliases: list(text(300), 20),
    from: list(source, mostSources),
    legalBasis: optional(text(600)),
    at: optional(legalDay),
  })
  .transform(({ unitId: unit, parentId: parent, ...rest }) => ({ ...rest, unit, parent }));

export const addReorganizationPartsInput = z.object({
  idempotencyKey,
  reorganizationId,
  parts: z.array(part).min(1).max(mostAtOnce),
});

export const rehearseReorganizationInput = z.object({ reorganizationId });

export const enactReorganizationInput = z.object({ idempotencyKey, reorganizationId });

export const withdrawReorganizationInput = z.object({ idempotencyKey, reorganizationId });
