import { Elsewhere } from '@thidua/service-kit';

/** A report of another home, of which this instance has nothing to say but its id. */
export class ReportElsewhere extends Elsewhere {
  get content(): never {
    return this.refuse();
  }

  get entry(): never {
    return this.refuse();
  }

  get standing(): never {
    return this.refuse();
  }

  get assessments(): never {
    return this.refuse();
  }
}
