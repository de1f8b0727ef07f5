import { Elsewhere } from '@thidua/service-kit';

/** A difficulty of another home, of which this instance has nothing to say but its id. */
export class DifficultyElsewhere extends Elsewhere {
  get content(): never {
    return this.refuse();
  }

  get issuerId(): never {
    return this.refuse();
  }

  get entry(): never {
    return this.refuse();
  }

  get answers(): never {
    return this.refuse();
  }
}
