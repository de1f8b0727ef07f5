/** The token is not good. It says nothing more on purpose: a detail would help only an attacker. */
export class Unauthenticated extends Error {
  override readonly name = 'Unauthenticated';

  constructor() {
    super('unauthenticated');
  }
}
