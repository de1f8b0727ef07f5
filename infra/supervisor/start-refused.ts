/** The start cannot go on as it was asked for; the message is the one line to show. Ends with exit code 2. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
  readonly exitCode = 2;
}
