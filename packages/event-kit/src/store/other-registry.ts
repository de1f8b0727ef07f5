/**
 * The guards of a database follow another registry than the directory is of: it was set up anew, or the directory is
 * not the one of this database. Which of the two, only an operator knows.
 */
export class OtherRegistry extends Error {
  override readonly name = 'OtherRegistry';

  constructor(followed: string, found: string | null) {
    super(
      `the guards follow the registry ${followed}, and the directory is of ${found ?? 'none'}: nothing is written here until \`thidua home reset-guards\``,
    );
  }
}
