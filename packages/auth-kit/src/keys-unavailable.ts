/** No key of the issuer has ever been read, so nobody can be told from anybody. The caller may try again. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';

  constructor(cause: unknown) {
    super('the keys of the token issuer cannot be read', { cause });
  }
}
