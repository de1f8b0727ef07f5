import { reject, type Rejection } from '@thidua/domain-kit';
import type { RegistrationFacts } from '../registration.commands.ts';

/** A unit registers for a plan once; what comes later is progress. */
export const checkSingle = ({ holder }: RegistrationFacts): Rejection | null =>
  holder === null ? null : reject('REGISTERED_ALREADY', { path: ['campaignId'], params: { holder } });
