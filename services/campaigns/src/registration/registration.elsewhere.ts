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

  get progress(): never {
    return this.refuse();
  }
}
