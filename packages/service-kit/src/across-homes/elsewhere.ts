import type { RequestHomes } from '../registry/request-homes.ts';

/**
 * Stands for an entity that is at home elsewhere. It has its id, by which the gateway asks at its home; a service
 * extends it by a getter that refuses for each part of its state, so that whoever asks this instance for more hears
 * WRONG_HOME at the field, and no value is made up.
 */
export abstract class Elsewhere {
  readonly id: string;
  readonly #homes: Pick<RequestHomes, 'wrongHome'>;

  constructor(id: string, homes: Pick<RequestHomes, 'wrongHome'>) {
    this.id = id;
    this.#homes = homes;
  }

  protected refuse(): never {
    throw this.#homes.wrongHome();
  }
}
