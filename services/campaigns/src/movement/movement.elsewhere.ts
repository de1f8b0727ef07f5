import { Elsewhere } from '@thidua/service-kit';

/** A movement of another home, of which this instance has nothing to say but its id. */
export class MovementElsewhere extends Elsewhere {
  get issuerAsOf(): never {
    return this.refuse();
  }

  get entry(): never {
    return this.refuse();
  }

  get content(): never {
    return this.refuse();
  }
}
