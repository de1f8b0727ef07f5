import { entityId, legalDay, longText, optional, text } from '@thidua/federation-kit';
import { z } from 'zod';
import { list, phrase } from '../campaign/words.input.ts';
import { directions } from '../plan/plan-terms.ts';

const idempotencyKey = optional(text(200));
const note = longText(8000);
/** 1-based; whether there is such an entry, the rules know. */
const order = z.number().int();
const percent = z.number().min(0).max(100);
/** Whole đồng. A double holds them all up to the limit, which is far above any work: none is rounded. */
const money = z.number().int().min(0).max(1e15);

const target = z.object({
  indicatorOrder: optional(order),
  name: optional(phrase),
  unit: optional(text(60)),
  baseline: optional(z.number()),
  value: optional(z.number()),
  direction: optional(z.enum(directions)),
});

const work = z.object({
  name: phrase,
  finishBy: optional(legalDay),
  plaque: optional(z.object({ name: phrase, eventOn: optional(legalDay) })),
  allocated: optional(money),
  disbursed: optional(money),
  percent: optional(percent),
});

const model = z.object({ name: phrase, description: optional(note) });

export const registerForCampaignInput = z.object({
  idempotencyKey,
  campaignId: entityId('campaign'),
  organizationId: entityId('organization'),
  registeredOn: legalDay,
  // Naming a movement twice ties to it no better.
  movementOrders: list(order, 200).transform((orders) => [...new Set(orders)]),
  targets: list(target, 200),
  works: list(work, 200),
  models: list(model, 100),
});

export const reportProgressInput = z.object({
  idempotencyKey,
  registrationId: entityId('registration'),
  reporterId: optional(entityId('organization')),
  asOf: legalDay,
  targets: list(z.object({ order, value: z.number(), note: optional(note) }), 200),
  works: list(
    z.object({
      order,
      percent: optional(percent),
      allocated: optional(money),
      disbursed: optional(money),
      finishedOn: optional(legalDay),
    }),
    200,
  ),
});
