const mark = Symbol.for('thidua.rejection');

/**
 * A refusal as data. `code` names a row of the service's refusal table, which holds the texts in both
 * languages; `path` leads to the field of the input; `params` fill the placeholders of the texts.
 */
export interface Rejection<Code extends string = string> {
  readonly code: Code;
  readonly path?: readonly string[];
  readonly params?: Readonly<Record<string, string>>;
}

/** Makes a rejection; `decide` returns it, nothing throws it. */
export function reject<Code extends string>(
  code: Code,
  detail: Omit<Rejection, 'code'> = {},
): Rejection<Code> {
  return Object.freeze({ [mark]: true, code, ...detail });
}

/** True for what `reject` made, and for nothing that merely looks like it. */
export function isRejection(value: unknown): value is Rejection {
  return typeof value === 'object' && value !== null && mark in value;
}

/** The first check that found something. All of them are made, so each must be able to stand alone. */
export const firstRejection = (...checks: readonly (Rejection | null)[]): Rejection | null =>
  checks.find((check) => check !== null) ?? null;
