/** The command was called in a wrong way, or lacks what it needs; one line for the user, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
