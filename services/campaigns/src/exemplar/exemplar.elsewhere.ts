import { Elsewhere } from '@thidua/service-kit';

/** An exemplar of another home, of which this instance has nothing to say but its id. */
export class ExemplarElsewhere extends Elsewhere {
  get content(): never {
    return this.refuse();
  }

  get stages(): never {
    return this.refuse();
  }

  get withdrawal(): never {
    return this.refuse();
  }
}
