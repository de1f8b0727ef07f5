// @ts-check

/**
 * The one line that tells of an engine that is not ours and does not answer, by the variable that gave its address.
 *
 * @param {string} variable
 * @param {unknown} cause
 */
export function unreachable(variable, cause) {
  return new Error(`${variable}: ${/** @type {Error} */ (cause).message}`, { cause });
}
