import type { LegalDay } from '@thidua/domain-kit';
import type { MovementContent } from './movement.content.ts';

export interface MovementState {
  readonly id: string;
  /** The day on which its issuer is to be seen. */
  readonly issuerAsOf: LegalDay;
  readonly content: MovementContent;
}
