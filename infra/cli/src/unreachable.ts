/** Something that the command needs does not answer; one line for the user, exit code 3. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}
