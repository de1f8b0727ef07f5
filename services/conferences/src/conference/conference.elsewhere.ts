import { Elsewhere } from '@thidua/service-kit';

/** A conference that is at home elsewhere: here only its id is known for sure. */
export class ConferenceElsewhere extends Elsewhere {
  get status(): never {
    return this.refuse();
  }

  get hostAsOf(): never {
    return this.refuse();
  }

  get content(): never {
    return this.refuse();
  }
}
