import { Elsewhere } from '@thidua/service-kit';

/** A proposal that is at home elsewhere: here only its id is known for sure. */
export class AwardProposalElsewhere extends Elsewhere {
  get status(): never {
    return this.refuse();
  }

  get content(): never {
    return this.refuse();
  }

  get decision(): never {
    return this.refuse();
  }
}
