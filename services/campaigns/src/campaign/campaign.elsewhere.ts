import { Elsewhere } from '@thidua/service-kit';

/** A campaign of another home, of which this instance has nothing to say but its id. */
export class CampaignElsewhere extends Elsewhere {
  get status(): never {
    return this.refuse();
  }

  get content(): never {
    return this.refuse();
  }
}
