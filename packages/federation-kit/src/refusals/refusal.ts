import type { RefusalType } from './refusal-row.ts';

interface Common<Type extends RefusalType> {
  readonly __typename: Type;
  readonly code: string;
  readonly message: string;
  readonly messageEn: string;
  readonly path: string[] | null;
  readonly legalBasis: string | null;
  readonly remedy: string | null;
}

/** One fault of an input, as `InvalidInput.faults` lists it. */
export interface InputFault {
  readonly path: string[];
  readonly code: string;
  readonly message: string;
  readonly messageEn: string;
}

/** What a resolver returns for a refusal of each type of the shared SDL. */
export interface Refusals {
  readonly InvalidInput: Common<'InvalidInput'> & { readonly faults: InputFault[] };
  readonly NotFound: Common<'NotFound'>;
  readonly Forbidden: Common<'Forbidden'>;
  readonly Conflict: Common<'Conflict'>;
  readonly TryAgainLater: Common<'TryAgainLater'> & { readonly retryAfterMs: number };
}

/** A refusal of that type, of any type if none is given. */
export type Refusal<Type extends RefusalType = RefusalType> = Refusals[Type];
