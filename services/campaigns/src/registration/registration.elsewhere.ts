import { Elsewhere } from '@thidua/service-kit';

/** A registration of another home, of which this instance has nothing to say but its id. */
export class RegistrationElsewhere extends Elsewhere {
  get entry(): never {
    return this.refuse();
  }

  get content(): never {
    return this.refuse();
  }

  get due(): never {
    return this.refuse();
  }

  get targets(): never {
    return this.refuse();
  }

  get works(): never {
    return this.refuse();
  }

  get reportedOn(): never {
    return this.refuse();
  }
}
