import type { Rejection } from '@thidua/domain-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import { carryOutOn } from '@thidua/service-kit';
import type { Context } from '../context.ts';
import { conferenceAggregate } from './conference.aggregate.ts';
import { decideConference } from './conference.decide.ts';
import { conferenceRefusals } from './conference.refusals.ts';

type Code = keyof typeof conferenceRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(conferenceRefusals, rejection as Rejection<Code>);

/** Runs a command on one conference; gives the conference that it led to, or why it was refused. */
export const carryOut = carryOutOn(
  conferenceAggregate,
  decideConference,
  async ({ conferences }: Context, id) => (await conferences.known([id]))[0] ?? null,
);
