import { Elsewhere } from '@thidua/service-kit';

/** An inspection of another home, of which this instance has nothing to say but its id. */
export class InspectionElsewhere extends Elsewhere {
  get content(): never {
    return this.refuse();
  }

  get issuerId(): never {
    return this.refuse();
  }

  get entry(): never {
    return this.refuse();
  }
}
