/** The process cannot start as it was told; the message is one line for the operator. Ends in exit code 2. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
  readonly exitCode = 2;
}
