/** The registry does not answer; one line for the user, exit code 3. */
export class RegistryUnreachable extends Error {
  override readonly name = 'RegistryUnreachable';

  constructor(url: string, cause: unknown) {
    super(
      `the registry does not answer at ${url} (set by REGISTRY_URL or THIDUA_PORT_BASE): is \`npm start\` running?`,
      { cause },
    );
  }
}
